//! The Node package's type declarations, and the classes that its responses are instances of.

use std::fmt::Write;

use authlete_sdk::surface::{Direction, Enumeration, Field, Group, Kind, Model, Operation, camel_case};

use crate::catalogue::Catalogue;

const HEADER: &str = "// Written by `cargo run -p authlete-surface`; not to be edited.\n\n";

/// How wide a line of documentation may become.
const WIDTH: usize = 110;

/// `models.js`: a class for each model that travels back. All instances of one have the same fields in the same order, which
/// is what engines like best, and know which of them are secret. They are read from what the addon wrote (`tape.js`).
pub fn models(catalogue: &Catalogue) -> String {
    let mut page =
        format!("'use strict';\n\n{HEADER}const {{ Model, Result, httpAnswer }} = require('./model.js');\n\n");
    let returned: Vec<_> = catalogue.models.iter().filter(|model| model.returns()).collect();
    for model in &returned {
        let base = if model.result { "Result" } else { "Model" };
        let _ = writeln!(page, "class {} extends {base} {{", model.name);
        let secrets: Vec<_> = model
            .fields
            .iter()
            .filter(|field| field.secret)
            .map(|field| format!("'{}'", field.wire))
            .collect();
        if !secrets.is_empty() {
            let _ = writeln!(page, "  static secrets = [{}];\n", secrets.join(", "));
        }
        page.push_str("  constructor(tape) {\n    super();\n");
        for field in model.fields {
            let name = field.wire;
            let _ = match (field.kind, field.list) {
                (Kind::Instant, false) => writeln!(page, "    this.{name} = tape.instant();"),
                (Kind::Instant, true) => {
                    writeln!(page, "    this.{name} = tape.read()?.map((time) => new Date(time));")
                }
                (_, true) if !field.optional => writeln!(page, "    this.{name} = tape.read() ?? [];"),
                _ => writeln!(page, "    this.{name} = tape.read();"),
            };
        }
        page.push_str("    this.extra = tape.read();\n  }\n");
        if model.answers() {
            let _ = write!(
                page,
                "\n  httpAnswer() {{\n    return httpAnswer('{}', this);\n  }}\n",
                model.name
            );
        }
        page.push_str("}\n\n");
    }
    page.push_str("module.exports = {\n");
    for model in &returned {
        let _ = writeln!(page, "  {},", model.name);
    }
    page.push_str("};\n");
    page
}

/// `index.d.ts`.
pub fn declarations(catalogue: &Catalogue) -> String {
    let mut page = format!("{HEADER}{}", ERRORS.trim_start());
    page.push_str(&client(catalogue));
    for group in catalogue.groups {
        page.push_str(&group_class(group));
    }
    for model in &catalogue.models {
        page.push_str(&interfaces(model));
    }
    for enumeration in &catalogue.enumerations {
        page.push_str(&union(enumeration));
    }
    page.push_str(SHARED);
    page
}

fn client(catalogue: &Catalogue) -> String {
    let mut text = documentation(&in_camel_case(catalogue.options.documentation, catalogue.options), "");
    text.push_str("export interface AuthleteClientOptions {\n");
    for field in catalogue.options.fields {
        let about = match field.kind {
            Kind::Span => format!("{} In seconds.", field.documentation),
            _ => field.documentation.to_owned(),
        };
        text.push_str(&documentation(&in_camel_case(&about, catalogue.options), "  "));
        let _ = writeln!(
            text,
            "  {}?: {} | undefined;",
            field.wire,
            type_of(field, Place::Request)
        );
    }
    text.push_str("}\n\n");
    text.push_str(CLIENT.trim_start());
    for group in catalogue.groups {
        text.push_str(&documentation(group.documentation, "  "));
        let _ = writeln!(text, "  readonly {}: {};", camel_case(group.name), group.type_name);
    }
    text.push_str("}\n\n");
    text
}

fn group_class(group: &Group) -> String {
    let mut text = documentation(group.documentation, "");
    let _ = writeln!(text, "export interface {} {{", group.type_name);
    for operation in group.operations {
        text.push_str(&method(operation, group));
    }
    text.push_str("}\n\n");
    text
}

fn method(operation: &Operation, group: &Group) -> String {
    let required = operation.request.fields.iter().any(|field| field.required);
    let parameters = format!(
        "request{}: {}, options?: CallOptions",
        if required { "" } else { "?" },
        operation.request.name
    );
    let response = operation.response.map_or("void", |model| model.name);
    let refusal = match operation.kind {
        "command" => "any outcome but success rejects",
        _ => "the action is the result, and only a call that fails as such rejects",
    };
    let about = format!(
        "{}\n\n@param request - What to ask for.\n@param options - How to make this call.\n@throws {{@link AuthleteError}}: {refusal}.",
        operations_in_camel_case(operation.documentation, group)
    );
    let mut text = documentation(&about, "  ");
    let _ = writeln!(
        text,
        "  {}({parameters}): Promise<{response}>;\n",
        camel_case(operation.name)
    );
    if let Some(pages) = &operation.pages {
        let about = format!(
            "Reads every page of `{}`, one when it is needed, and none any more when the loop is left. Skips no record and repeats \
             none, also when records go away meanwhile. `start` and `end` must not be given.\n\n@param request - What to ask \
             for.\n@param options - How to make the calls.\n@throws {{@link AuthleteError}} while it is read.",
            camel_case(operation.name)
        );
        text.push_str(&documentation(&about, "  "));
        let _ = writeln!(
            text,
            "  {}({parameters}): AsyncIterable<{}>;\n",
            camel_case(pages.name),
            pages.item.name
        );
    }
    text
}

/// A model as it is given and as it is got: one interface where it travels one way, two where it travels both.
fn interfaces(model: &Model) -> String {
    match model.direction {
        Direction::Request => given(model, model.name),
        Direction::Response => got(model),
        Direction::Both => {
            let init = format!("{}Init", model.name);
            format!("{}{}", got(model), given(model, &init))
        }
        Direction::Options => String::new(),
    }
}

fn given(model: &Model, name: &str) -> String {
    let mut text = documentation(model.documentation, "");
    let _ = writeln!(text, "export interface {name} {{");
    for field in model.fields {
        text.push_str(&documentation(field.documentation, "  "));
        let (mark, absent) = if field.required {
            ("", "")
        } else {
            ("?", " | undefined")
        };
        let _ = writeln!(
            text,
            "  {}{mark}: {}{absent};",
            field.wire,
            type_of(field, Place::Request)
        );
    }
    if model.direction == Direction::Both {
        text.push_str("  /** Members that this version does not know, to be sent as they are. */\n");
        text.push_str("  extra?: { readonly [name: string]: unknown } | undefined;\n");
    }
    text.push_str("}\n\n");
    text
}

fn got(model: &Model) -> String {
    let mut text = documentation(model.documentation, "");
    let _ = writeln!(text, "export interface {} {{", model.name);
    for field in model.fields {
        text.push_str(&documentation(field.documentation, "  "));
        let absent = if field.optional { " | undefined" } else { "" };
        let _ = writeln!(
            text,
            "  readonly {}: {}{absent};",
            field.wire,
            type_of(field, Place::Response)
        );
    }
    text.push_str("  /** Members that this version does not know, as they arrived. */\n");
    text.push_str("  readonly extra: { readonly [name: string]: unknown };\n");
    if model.answers() {
        text.push_str(&documentation(
            "The HTTP answer to relay to the OAuth client; undefined where the action says that something is to be done first.",
            "  ",
        ));
        text.push_str("  httpAnswer(): HttpAnswer | undefined;\n");
    }
    if model.result {
        text.push_str(&documentation(
            "How the call went over HTTP. Not enumerable: it is neither printed, compared nor written as JSON. Undefined in a \
             copy of a response.",
            "  ",
        ));
        text.push_str("  readonly http?: HttpInfo | undefined;\n");
    }
    text.push_str("}\n\n");
    text
}

/// An open enumeration: the listed values complete in an editor, and any other string is one as well.
fn union(enumeration: &Enumeration) -> String {
    let mut about = enumeration.documentation.to_owned();
    about.push_str("\n\nA value that the service adds later arrives as it is.\n");
    for value in enumeration.values {
        let _ = write!(
            about,
            "\n- `{}`: {}",
            value.wire,
            value.documentation.replace('\n', " ")
        );
    }
    let mut text = documentation(&about, "");
    let _ = writeln!(text, "export type {} =", enumeration.name);
    for value in enumeration.values {
        let _ = writeln!(text, "  | '{}'", value.wire);
    }
    text.push_str("  | (string & {});\n\n");
    text
}

/// Where a field stands: what may be given is wider than what is got.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Request,
    Response,
}

fn type_of(field: &Field, place: Place) -> String {
    let request = place == Place::Request;
    let element = match field.kind {
        Kind::Text => "string".to_owned(),
        Kind::Flag => "boolean".to_owned(),
        Kind::Number | Kind::Span => "number".to_owned(),
        Kind::Id if request => "Id | string".to_owned(),
        Kind::Id => "Id".to_owned(),
        Kind::Instant => "Date".to_owned(),
        Kind::Object => "{ readonly [name: string]: unknown }".to_owned(),
        Kind::Anything => "unknown".to_owned(),
        Kind::Enumeration(enumeration) => enumeration.name.to_owned(),
        Kind::Model(model) if request && model.direction == Direction::Both => format!("{}Init", model.name),
        Kind::Model(model) => model.name.to_owned(),
    };
    match (field.list, request) {
        (true, true) => format!("ReadonlyArray<{element}>"),
        (true, false) => format!("{element}[]"),
        (false, _) => element,
    }
}

/// A TSDoc comment.
fn documentation(text: &str, indent: &str) -> String {
    let text = text.replace("*/", "*\\/");
    let lines: Vec<_> = paragraphs(&text)
        .iter()
        .flat_map(|line| wrapped(line, WIDTH - indent.len()))
        .collect();
    match lines.as_slice() {
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let mut comment = format!("{indent}/**\n");
            for line in lines {
                let _ = writeln!(comment, "{indent} * {line}");
            }
            // An empty line of a comment ends without a space.
            format!("{comment}{indent} */\n").replace(&format!("{indent} * \n"), &format!("{indent} *\n"))
        }
    }
}

/// The lines that belong together joined: lists, tags and empty lines stand for themselves.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    for line in text.lines() {
        let stands_alone = line.is_empty() || line.starts_with("- ") || line.starts_with('@');
        match paragraphs.last_mut() {
            Some(last) if !stands_alone && !last.is_empty() => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

fn wrapped(line: &str, width: usize) -> Vec<String> {
    let hanging = if line.starts_with("- ") || line.starts_with('@') {
        "  "
    } else {
        ""
    };
    let mut lines = vec![String::new()];
    for word in line.split(' ') {
        let last = lines.last_mut().map_or(0, |last| last.chars().count());
        if last > 0 && last + 1 + word.chars().count() > width {
            lines.push(format!("{hanging}{word}"));
        } else if let Some(current) = lines.last_mut() {
            if !current.is_empty() {
                current.push(' ');
            }
            current.push_str(word);
        }
    }
    lines
}

/// The names of options in backticks, spelled as JavaScript does.
fn in_camel_case(text: &str, options: &Model) -> String {
    spelled(text, |name| options.fields.iter().any(|field| field.name == name))
}

/// The names of operations in backticks, spelled as JavaScript does. Names of OAuth stay as they are.
fn operations_in_camel_case(text: &str, group: &Group) -> String {
    let pages = |operation: &Operation, name: &str| operation.pages.as_ref().is_some_and(|pages| pages.name == name);
    spelled(text, |name| {
        group
            .operations
            .iter()
            .any(|operation| operation.name == name || pages(operation, name))
    })
}

fn spelled(text: &str, is_ours: impl Fn(&str) -> bool) -> String {
    let pieces = text.split('`').enumerate().map(|(index, piece)| {
        if index % 2 == 1 && is_ours(piece) {
            camel_case(piece)
        } else {
            piece.to_owned()
        }
    });
    pieces.collect::<Vec<_>>().join("`")
}

const CLIENT: &str = r"
/**
 * A client of the Authlete API.
 *
 * It may be shared by everything in the process that makes calls; worker threads make their own. It does not keep the process
 * alive unless a call is under way. Printing it shows no credentials.
 *
 * @example
 * ```js
 * const client = new AuthleteClient({ region: 'jp', serviceId: '1000001', accessToken });
 * const token = await client.tokenManagement.create({
 *   grantType: 'AUTHORIZATION_CODE',
 *   clientId: 2000001,
 *   subject: 'john',
 *   scopes: ['history.read'],
 * });
 * console.log(token.expiresAt);
 * ```
 */
export declare class AuthleteClient {
  /**
   * Makes a client. Nothing is sent yet.
   *
   * @throws {@link ConfigurationError} if the options cannot work; its message says what to change.
   */
  constructor(options: AuthleteClientOptions);

  /**
   * Makes a client from the environment variables that Authlete's libraries use: `AUTHLETE_BASE_URL`, `AUTHLETE_API_VERSION`
   * (`V2` or `V3`), `AUTHLETE_SERVICE_APIKEY` (the service ID in version 3), `AUTHLETE_SERVICE_ACCESSTOKEN`,
   * `AUTHLETE_SERVICE_APISECRET`, `AUTHLETE_DPOP_KEY` and `AUTHLETE_CLIENT_CERTIFICATE`.
   *
   * @throws {@link ConfigurationError} that names the variable to set or to change.
   */
  static fromEnv(): AuthleteClient;

  /**
   * Derives a client with some options replaced, which shares this one's connections.
   *
   * @throws {@link ConfigurationError} if the result cannot work, or if an option belongs to the connections themselves.
   */
  withOptions(options: AuthleteClientOptions): AuthleteClient;

";

const SHARED: &str = r"/**
 * A 64-bit identifier, exact: a number up to 2^53 - 1, a bigint beyond. A request takes either, or the number as text.
 * JSON.stringify writes an identifier that came as a bigint as text.
 */
export type Id = number | bigint;

/**
 * The HTTP answer that a response stands for, ready to be relayed.
 *
 * An endpoint is a few lines in any framework: hand the raw request to the API, and send this answer. Node's own response and
 * Express's take it as `response.writeHead(answer.status, answer.headers).end(answer.body)`, fetch-style frameworks as
 * `new Response(answer.body, answer)`. Printing it shows neither the body nor the values of the headers.
 */
export interface HttpAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** The headers, in the spelling of their standards. */
  readonly headers: Record<string, string>;
  /** The body; empty where there is none. */
  readonly body: string;
}

/** How a call went over HTTP: `http` of its response or its error. */
export interface HttpInfo {
  /** The HTTP status of the last attempt; undefined where it was not answered. */
  readonly statusCode: number | undefined;
  /**
   * The headers of the last answer, names in lower case. `set-cookie` and `location` are withheld: they may hold credentials.
   */
  readonly headers: { readonly [name: string]: string | undefined };
  /**
   * By what the service names the request in its own logs: the first there is of the headers `x-request-id`,
   * `x-correlation-id`, `x-amzn-requestid`, `x-amzn-trace-id` and `cf-ray`.
   */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** How many seconds the call took, waits between attempts included. */
  readonly duration: number;
}

/**
 * What is published on the channel `authlete-sdk:call` of `node:diagnostics_channel` when a call has ended, well or not, after
 * at least one attempt. Nothing in it is a secret.
 */
export interface CallMessage {
  /** The operation, such as `tokenManagement.create`. */
  readonly operation: string;
  /** How the call went over HTTP. */
  readonly http: HttpInfo;
  /** The API's result code, where it gave one. */
  readonly resultCode: string | undefined;
  /** Why the call failed, in one line; undefined if it did not. */
  readonly error: string | undefined;
}

/**
 * What is published on the channel `authlete-sdk:retry` of `node:diagnostics_channel` when an attempt has failed and another
 * one follows. Nothing in it is a secret.
 */
export interface RetryMessage {
  /** The operation, such as `tokenManagement.list`. */
  readonly operation: string;
  /** Which attempt failed, counted from 1. */
  readonly attempt: number;
  /** The HTTP status, if the attempt was answered. */
  readonly statusCode: number | undefined;
  /** The API's result code, where it gave one. */
  readonly resultCode: string | undefined;
  /** How many seconds the call waits before the next attempt. */
  readonly delay: number;
  /** Why the attempt failed, in one line. */
  readonly error: string;
}

/**
 * How to make one call. A member of another name is a {@link ConfigurationError}; the options of a client are for
 * {@link AuthleteClient.withOptions}.
 */
export interface CallOptions {
  /**
   * Aborts the call: the request is dropped and its connection closed, and the promise rejects with the reason of the signal,
   * as it does for `fetch`: an `AbortError` unless `abort` was given another reason.
   */
  signal?: AbortSignal | undefined;
  /** The `traceparent` header of W3C Trace Context to send along, so that a trace shows the API's part in it. */
  traceparent?: string | undefined;
  /** The limit of one attempt in seconds, in place of the client's `timeout`. */
  timeout?: number | undefined;
}
";

const ERRORS: &str = r"
/** What an error tells besides its message, for making one by hand, as tests of what handles errors do. */
export interface AuthleteErrorDetails {
  /** The operation that failed, such as `tokenManagement.create`. Default: undefined. */
  operation?: string | undefined;
  /** The HTTP status that the API answered with. Default: undefined, whatever the class. */
  statusCode?: number | undefined;
  /** The API's result code, such as `A134202`. Default: undefined. */
  resultCode?: string | undefined;
  /** The API's message to the result code. Default: undefined. */
  resultMessage?: string | undefined;
  /** The action of a command that did not succeed, such as `NOT_FOUND`. Default: undefined. */
  action?: string | undefined;
  /** The body of the answer as text. Default: undefined. */
  body?: string | undefined;
  /** How long the API asks to wait before the next call, in seconds. Default: undefined. */
  retryAfter?: number | undefined;
  /** The limit of time that passed. Default: undefined. */
  limit?: 'timeout' | 'connectTimeout' | 'totalTimeout' | undefined;
  /** How many times the request was tried. Default: 0. */
  attempts?: number | undefined;
  /** Whether the same call may succeed later without a change. Default: false. */
  retryable?: boolean | undefined;
  /** How the call went over HTTP. Default: undefined. */
  http?: HttpInfo | undefined;
  /** What caused the error, as `cause` of every `Error`. Default: none. */
  cause?: unknown;
}

/**
 * Why a call failed: the base of all errors of this package.
 *
 * The message is one line that says what happened and what to change; it never holds a token. The stack shows who waits for
 * the call.
 */
export declare class AuthleteError extends Error {
  /**
   * Makes an error, as a test does of code that handles errors. The package itself makes those of its calls.
   *
   * @param message - What happened. Default: empty.
   * @param details - What else the error tells. Default: nothing.
   * @example
   * ```js
   * const error = new NotFoundError('no such token', { statusCode: 404, resultCode: 'A161202', attempts: 1 });
   * ```
   */
  constructor(message?: string, details?: AuthleteErrorDetails);

  /** The name of the class, such as `NotFoundError`. */
  readonly name: string;
  /** The kind of failure as a constant: `ERR_AUTHLETE_NOT_FOUND` and the like. */
  readonly code: string;
  /** The operation that failed, such as `tokenManagement.create`; undefined where a client could not be made. */
  readonly operation: string | undefined;
  /** The HTTP status that the API answered with. */
  readonly statusCode: number | undefined;
  /** The API's result code, such as `A134202`. */
  readonly resultCode: string | undefined;
  /** The API's message to the result code, with the secrets of the call left out. */
  readonly resultMessage: string | undefined;
  /** The action of a command that did not succeed, such as `NOT_FOUND`. */
  readonly action: string | undefined;
  /** The body of the answer as text, its first 64 KiB, with the secrets of the call left out. Not shown by `console.log`. */
  readonly body: string | undefined;
  /** How long the API asks to wait before the next call, in seconds (the `Retry-After` header). */
  readonly retryAfter: number | undefined;
  /** The limit of time that passed. */
  readonly limit: 'timeout' | 'connectTimeout' | 'totalTimeout' | undefined;
  /** How many times the request was tried. */
  readonly attempts: number;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean;
  /** How the call went over HTTP; undefined where nothing was sent. Not shown by `console.log`. */
  readonly http: HttpInfo | undefined;
}

/** An option or a request value that cannot work. Nothing was sent; change what the message names. */
export declare class ConfigurationError extends AuthleteError {}

/** No connection, a TLS failure, or a connection that was lost. */
export declare class ConnectionFailedError extends AuthleteError {}

/** A limit of time passed; `limit` tells which. */
export declare class RequestTimeoutError extends AuthleteError {}

/** The API answered with a failure. */
export declare class ApiError extends AuthleteError {}

/** The request was refused: HTTP 400, or the action `BAD_REQUEST` or `CALLER_ERROR` of a command. */
export declare class BadRequestError extends ApiError {}

/** The API does not accept the credentials: HTTP 401. */
export declare class AuthenticationError extends ApiError {}

/** The credentials do not allow this: HTTP 403, or the action `FORBIDDEN` of a command. */
export declare class PermissionDeniedError extends ApiError {}

/** There is no such thing: HTTP 404, or the action `NOT_FOUND` of a command. */
export declare class NotFoundError extends ApiError {}

/** Too many requests: HTTP 429. `retryAfter` tells when to come back. */
export declare class RateLimitError extends ApiError {}

/** The service failed: HTTP 5xx, or the action `INTERNAL_SERVER_ERROR` of a command. */
export declare class ServerError extends ApiError {}

/** A successful answer that cannot be read. */
export declare class DecodeError extends AuthleteError {}

";
