//! The format of the cases, and how they are read from `tests/cases`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// The service that cases are about where their options do not say.
pub const SERVICE_ID: &str = "1000001";

/// The access token for the API that clients use where the options do not say.
pub const ACCESS_TOKEN: &str = "api-access-token-of-the-tests";

/// One call: what is called, what must be on the wire, what comes back, what the caller gets.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// The last part of the case's id: lower case, digits and hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9-]+$"))]
    pub name: String,
    /// Group and operation in snake case, such as `token_management.create`.
    #[schemars(regex(pattern = r"^[a-z_]+\.[a-z_]+$"))]
    pub operation: String,
    /// Options of the client in snake case; limits of time in seconds; null takes a default away.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// The request in wire names.
    pub request: Map<String, Value>,
    /// What the server must get. Absent where nothing may be sent.
    pub http: Option<Http>,
    /// What the server answers to every attempt, behind those that have replies of their own.
    pub reply: Option<Reply>,
    /// What the server answers, one for each attempt; the last one repeats where there is no `reply`.
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// What the caller gets; null for an operation that returns nothing.
    #[serde(default, deserialize_with = "given")]
    pub result: Option<Value>,
    /// The HTTP answer that the result stands for; null where it stands for none. Absent where a result cannot stand for one.
    #[serde(default, deserialize_with = "given")]
    pub answer: Option<Value>,
    /// What the caller gets instead of a result.
    pub error: Option<Failure>,
    /// How many requests the server must have seen. Default: 1; 0 without `http`.
    pub attempts: Option<u32>,
    /// Text that must occur in no rendition of the outcome.
    #[serde(default)]
    pub secrets: Vec<String>,
    /// Whether the call is cancelled once the server has got it.
    #[serde(default)]
    pub cancel: bool,
    /// How often the call is made, with one client, once the server has done with the time before. Default: 1.
    pub times: Option<u32>,
    /// What the error says of the attempts, where the server has not seen as many.
    pub tries: Option<u32>,
    /// Options of the call itself.
    #[serde(default)]
    pub call: Map<String, Value>,
    /// The environment of the process.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// In how many seconds the call must be over. Default: 10.
    pub within: Option<f64>,
    /// Whether the process is interrupted once the server has got the request, as Ctrl-C does.
    #[serde(default)]
    pub interrupt: bool,
    /// A list in the result of which only the length counts.
    pub count: Option<String>,
    /// Whether any request will do: for cases that a program makes up.
    #[serde(skip)]
    pub unchecked: bool,
}

/// A request as it must arrive. What is not mentioned must not be there, except for headers.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Http {
    /// The method, in capitals.
    pub method: String,
    /// The path behind `/api/{serviceId}`, or behind `/api` in version 2 of the API, as it is encoded.
    #[schemars(regex(pattern = "^/"))]
    pub path: String,
    /// The query without its question mark, as it is encoded.
    pub query: Option<String>,
    /// Headers that matter, in lower case; null means that the header must not come.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// The JSON body.
    #[serde(default, deserialize_with = "given")]
    pub body: Option<Value>,
    /// The form body, as it is encoded.
    pub form: Option<String>,
}

/// An answer.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reply {
    /// The status. Default: 200.
    pub status: Option<u16>,
    /// Headers to add or to replace; null takes one away that would be sent.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// The body as JSON.
    #[serde(default, deserialize_with = "given")]
    pub body: Option<Value>,
    /// The body as text, as it is.
    pub text: Option<String>,
    /// How the answer goes wrong.
    pub fault: Option<Fault>,
    /// How large the faults are that come by size.
    pub bytes: Option<usize>,
}

/// How an answer goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fault {
    /// The connection is reset instead of an answer.
    ResetBeforeHeaders,
    /// The connection is reset after half of the body.
    ResetMidBody,
    /// The connection ends after half of the body.
    ShortClose,
    /// The connection ends without an answer.
    Close,
    /// The connection ends after the answer, without a header that says so.
    CloseAfter,
    /// Nothing ever comes.
    Stall,
    /// Nothing comes after half of the body.
    StallMidBody,
    /// A byte of the body comes every 100 ms.
    Drip,
    /// The body comes compressed, as it may.
    Gzip,
    /// A small answer that is very large when it is decompressed.
    GzipBomb,
    /// The body says that it is compressed and is not.
    GzipBroken,
    /// A very large answer.
    Huge,
    /// The body comes in chunks of 7 bytes, as it may.
    Chunked,
    /// What comes is not HTTP.
    NotHttp,
    /// The headers are very large.
    HugeHeaders,
    /// The text comes in ISO-8859-1.
    Latin1,
    /// A list of as many access tokens as there are bytes.
    Many,
    /// A member that holds as many lists, one within another, as there are bytes.
    Nested,
}

/// A failure as the caller meets it. What is not mentioned is not compared; null means absent.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Failure {
    /// The class of the error in Python and Node, such as `NotFoundError`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The HTTP status.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub status_code: Option<Value>,
    /// The API's result code.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub result_code: Option<Value>,
    /// The API's message.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub result_message: Option<Value>,
    /// The action of a command that did not succeed.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub action: Option<Value>,
    /// The body of the answer, as text.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// How long the API asks to wait, in seconds.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Value>,
    /// The limit of time that passed.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    pub limit: Option<Value>,
    /// Whether the same call may succeed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retryable: Option<bool>,
    /// The whole line, as languages show it that spell names in snake case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Pieces of the message; names in backticks are in snake case.
    #[serde(default, skip_serializing)]
    pub mentions: Vec<String>,
}

/// Tells null from absent.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Case {
    /// How many requests the server must have seen in the end.
    #[must_use]
    pub fn expected_attempts(&self) -> u32 {
        self.attempts.unwrap_or(u32::from(self.http.is_some()))
    }

    /// What the server answers to an attempt, counted from 1.
    #[must_use]
    pub fn reply_to(&self, attempt: u32) -> Reply {
        let index = usize::try_from(attempt).unwrap_or(usize::MAX).saturating_sub(1);
        let then = self.reply.as_ref().or(self.replies.last());
        self.replies.get(index).or(then).cloned().unwrap_or_default()
    }

    /// The options of the client, defaults included, as they stand in the case.
    ///
    /// `base` is what the case's URLs begin with. A case can spell it in its own way with `${baseUrl}`.
    #[must_use]
    pub fn client_options(&self, base: &str) -> Map<String, Value> {
        let mut options = Map::new();
        options.insert("base_url".into(), base.into());
        options.insert("service_id".into(), SERVICE_ID.into());
        options.insert("access_token".into(), ACCESS_TOKEN.into());
        options.insert("timeout".into(), 10.into());
        options.insert("max_retries".into(), 0.into());
        for (name, value) in &self.options {
            match value {
                Value::Null => options.remove(name),
                Value::String(text) => options.insert(name.clone(), text.replace("${baseUrl}", base).into()),
                other => options.insert(name.clone(), other.clone()),
            };
        }
        options
    }
}

/// Every case by its id.
pub type Cases = BTreeMap<String, Case>;

/// The folder of this repository's cases.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases")
}

/// Reads every case below a folder.
///
/// # Errors
///
/// If a file cannot be read or is not a list of cases, or two cases have one id.
pub fn read_all(folder: &Path) -> Result<Cases, String> {
    let mut cases = Cases::new();
    for group in entries(folder)?.iter().filter(|path| path.is_dir()) {
        for file in entries(group)?
            .iter()
            .filter(|path| path.extension().is_some_and(|it| it == "json"))
        {
            let name = |path: &Path| {
                path.file_stem()
                    .map(|stem| stem.to_string_lossy().into_owned())
                    .unwrap_or_default()
            };
            let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
            let list: Vec<Case> =
                serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
            for case in list {
                let id = format!("{}.{}.{}", name(group), name(file), case.name);
                if cases.insert(id.clone(), case).is_some() {
                    return Err(format!("{}: two cases are called {id}", file.display()));
                }
            }
        }
    }
    Ok(cases)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries = std::fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    entries.sort();
    Ok(entries)
}
