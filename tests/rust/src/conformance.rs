//! The conformance cases: their format, and how one is run, through the package or over plain HTTP.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use authlete_case_server::case::Failure;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value, json};
use tokio::runtime::Runtime;
use url::form_urlencoded;

use crate::call;
use crate::compare::{Comparison, millis};
use crate::http::{Answer, Http};
use crate::jwt;
use crate::local_server::LocalServer;
use crate::outcome;

/// A story of several calls that starts from a fresh fixture.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// What stands before the name in reports and puts the cases in order; cases may share one.
    pub number: u32,
    /// What is shown.
    pub name: String,
    /// What the case takes for granted.
    #[serde(default)]
    pub given: Vec<Step>,
    /// What happens.
    pub steps: Vec<Step>,
    /// The request styles to run the case in.
    #[serde(default = "json_style")]
    pub styles: Vec<Style>,
    /// The versions of the API to run the case in.
    #[serde(default = "version_3")]
    pub versions: Vec<u8>,
    /// Set where the case makes no sense through a package.
    pub only: Option<Only>,
    /// Whether the server checks credentials as the real service does.
    #[serde(default)]
    pub strict: bool,
}

/// Where alone a case makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// Over plain HTTP.
    Http,
}

/// A documented request form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// A JSON body.
    Json,
    /// A form body.
    Form,
    /// Parameters in the query.
    Query,
    /// The subject in the path.
    Path,
}

/// One step: a call, a request as such, a JWT to open, or a change of the server's clock or faults.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// Why the step is there, where that is not plain.
    pub why: Option<String>,
    /// The operation to call.
    pub call: Option<String>,
    /// Its request in wire names, or a variable that holds one.
    pub request: Option<Value>,
    /// Options of the client that are other than usual in this step.
    #[serde(default)]
    pub options: Map<String, Value>,
    /// What the call gives.
    #[serde(default, deserialize_with = "given")]
    pub result: Option<Value>,
    /// How the call fails.
    pub error: Option<Failure>,
    /// A request as such: method and path.
    pub http: Option<String>,
    /// Its query, as it is encoded.
    pub query: Option<String>,
    /// Its headers besides those that every request has; null takes one of those away.
    #[serde(default)]
    pub headers: BTreeMap<String, Option<String>>,
    /// Its body as JSON.
    pub json: Option<Value>,
    /// Its body as a form, as it is encoded.
    pub form: Option<String>,
    /// Its body as text, which a header `content-type` should go with.
    pub text: Option<String>,
    /// The status that it is answered with. Default: any of success.
    pub status: Option<u16>,
    /// The body that it is answered with.
    #[serde(default, deserialize_with = "given")]
    pub body: Option<Value>,
    /// A JWT to open: one of the service's keys must have signed it. The result has its `header` and its `claims`.
    pub jwt: Option<String>,
    /// What its header has.
    pub header: Option<Value>,
    /// What its claims are.
    pub claims: Option<Value>,
    /// What the server's clock is told.
    pub clock: Option<Value>,
    /// What the server's faults are told.
    pub fault: Option<Value>,
    /// How often the step is done. Default: once.
    pub repeat: Option<u32>,
    /// Names for values of the result, given by dotted paths.
    #[serde(default)]
    pub save: BTreeMap<String, String>,
}

/// The requests that operations are, by operation and style: method and path template.
pub type Routes = BTreeMap<String, BTreeMap<Style, String>>;

fn json_style() -> Vec<Style> {
    vec![Style::Json]
}

fn version_3() -> Vec<u8> {
    vec![3]
}

/// Tells null from absent.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl Style {
    fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Form => "form",
            Self::Query => "query",
            Self::Path => "path",
        }
    }
}

/// The folder of the conformance cases.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance")
}

/// Reads every conformance case.
///
/// # Errors
///
/// If a file cannot be read or is not a list of cases.
pub fn read_all() -> Result<Vec<Case>, String> {
    let unreadable = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let folder = folder();
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|error| unreadable(&folder, &error))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| !["routes.json", "schema.json"].iter().any(|other| path.ends_with(other)))
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?;
        cases.extend(serde_json::from_str::<Vec<Case>>(&text).map_err(|error| unreadable(&file, &error))?);
    }
    cases.sort_by_key(|case| case.number);
    Ok(cases)
}

/// Reads which request each operation is.
///
/// # Errors
///
/// If the file cannot be read.
pub fn read_routes() -> Result<Routes, String> {
    let text = std::fs::read_to_string(folder().join("routes.json")).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| format!("routes.json: {error}"))
}

/// How calls are made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    /// By the Rust package.
    Package,
    /// As the requests that `routes.json` has for them.
    PlainHttp,
}

/// One way to run a case.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// How calls are made.
    pub way: Way,
    /// In which request style.
    pub style: Style,
    /// In which version of the API.
    pub version: u8,
}

impl Case {
    /// Every way in which the case is to be run.
    #[must_use]
    pub fn variants(&self) -> Vec<Variant> {
        let ways: &[Way] = match self.only {
            Some(Only::Http) => &[Way::PlainHttp],
            None => &[Way::PlainHttp, Way::Package],
        };
        let mut variants = Vec::new();
        for &way in ways {
            for &style in &self.styles {
                variants.extend(self.versions.iter().map(|&version| Variant { way, style, version }));
            }
        }
        variants
    }

    /// What a variant of the case is called.
    #[must_use]
    pub fn title(&self, variant: Variant) -> String {
        let way = match variant.way {
            Way::Package => "package",
            Way::PlainHttp => "plain HTTP",
        };
        let (style, version) = (variant.style.name(), variant.version);
        format!("{:02} {} [{way}, {style}, v{version}]", self.number, self.name)
    }
}

/// A case while it runs.
pub struct Story<'a> {
    server: &'a LocalServer,
    routes: &'a Routes,
    runtime: &'a Runtime,
    variant: Variant,
    http: Http,
    variables: Map<String, Value>,
}

impl<'a> Story<'a> {
    /// Runs a case in one of its variants.
    ///
    /// # Errors
    ///
    /// With the step that went otherwise than it should, and how.
    pub fn run(
        case: &Case,
        variant: Variant,
        server: &'a LocalServer,
        routes: &'a Routes,
        runtime: &'a Runtime,
    ) -> Result<(), String> {
        let variables = json!({
            "C1": 2_000_001, "C2": 2_000_002, "C3": 2_000_003, "C4": 2_000_004, "Cx": 2_000_005,
            "S": "1000001", "S2": "1000002",
            "accessToken": server.ready.access_token,
            "john": {
                "grantType": "AUTHORIZATION_CODE", "clientId": 2_000_001, "subject": "john",
                "scopes": ["history.read", "timeline.read"],
            },
        });
        let Value::Object(variables) = variables else {
            unreachable!("an object is an object")
        };
        let mut story = Self {
            server,
            routes,
            runtime,
            variant,
            http: Http::default(),
            variables,
        };
        story.administer("POST", "reset", &json!({}))?;
        for (what, steps) in [("given", &case.given), ("step", &case.steps)] {
            for (index, step) in steps.iter().enumerate() {
                let place = |difference| format!("{what} {}: {difference}", index + 1);
                for time in 0..step.repeat.unwrap_or(1) {
                    story.variables.insert("index".to_owned(), time.into());
                    story.step(step).map_err(place)?;
                }
            }
        }
        Ok(())
    }

    fn step(&mut self, step: &Step) -> Result<(), String> {
        if let Some(clock) = &step.clock {
            self.administer("POST", "clock", clock)?;
        }
        if let Some(fault) = &step.fault {
            self.administer("POST", "faults", fault)?;
        }
        let result = match (&step.call, &step.http, &step.jwt) {
            (Some(operation), ..) => self.call(operation, step)?,
            (_, Some(request), _) => self.request(request, step)?,
            (.., Some(token)) => self.open(token, step)?,
            _ => return Ok(()),
        };
        for (name, path) in &step.save {
            let pointer = format!("/{}", path.replace('.', "/"));
            let value = result
                .pointer(&pointer)
                .ok_or_else(|| format!("there is no {path} in {result}"))?;
            self.variables.insert(name.clone(), value.clone());
        }
        Ok(())
    }

    fn call(&self, operation: &str, step: &Step) -> Result<Value, String> {
        let now = self.now()?;
        let Value::Object(request) = self.filled(step.request.as_ref().unwrap_or(&json!({})), Some(now))? else {
            return Err("a request is an object".to_owned());
        };
        let expected = step
            .result
            .as_ref()
            .map(|result| self.filled(result, None))
            .transpose()?;
        let mut options = self.options();
        for (name, value) in &step.options {
            options.insert(name.clone(), self.filled(value, None)?);
        }
        match self.variant.way {
            Way::Package => {
                let client = call::client(&options).map_err(|error| error.to_string())?;
                let outcome = self.runtime.block_on(call::call(&client, operation, &request));
                let comparison = Comparison { literal: false, now };
                outcome::agrees(&outcome, expected.as_ref(), step.error.as_ref(), &comparison)?;
                Ok(outcome.map(|response| response.wire).unwrap_or_default())
            }
            Way::PlainHttp => {
                let answer = self.plain_call(operation, request, &options)?;
                let comparison = Comparison { literal: true, now };
                match (&expected, &step.error) {
                    (_, Some(error)) => answer_agrees(&answer, error, &comparison)?,
                    (Some(_), None) if answer.status >= 300 => {
                        return Err(format!("expected a result, got {answer:?}"));
                    }
                    (Some(expected), None) => comparison.agrees(expected, Some(&answer.body))?,
                    (None, None) if succeeded(operation, &answer) => {}
                    (None, None) => return Err(format!("expected a result, got {answer:?}")),
                }
                Ok(answer.body)
            }
        }
    }

    /// Sends a call as the request that `routes.json` has for it.
    fn plain_call(
        &self,
        operation: &str,
        mut request: Map<String, Value>,
        options: &Map<String, Value>,
    ) -> Result<Answer, String> {
        let styles = self
            .routes
            .get(operation)
            .ok_or_else(|| format!("{operation} has no route"))?;
        let route = styles.get(&self.variant.style).or_else(|| styles.get(&Style::Json));
        let (method, template) = route
            .and_then(|route| route.split_once(' '))
            .ok_or_else(|| format!("{operation} has no route of the form `METHOD path`"))?;
        let mut url = self.url(options);
        for segment in template.split('/').skip(1) {
            url.push('/');
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(name) => {
                    let value = request.remove(name).as_ref().map(parameter).unwrap_or_default();
                    url.push_str(&utf8_percent_encode(&value, UNRESERVED).to_string());
                }
                None => url.push_str(segment),
            }
        }
        let pairs = || {
            let mut form = form_urlencoded::Serializer::new(String::new());
            for (name, value) in request.iter().filter(|(_, value)| !value.is_null()) {
                form.append_pair(name, &parameter(value));
            }
            form.finish()
        };
        let mut headers = vec![self.authorization(options)];
        let body = match (method, self.variant.style) {
            ("POST", Style::Form) => {
                headers.push(("content-type".into(), "application/x-www-form-urlencoded".into()));
                pairs()
            }
            ("POST", _) => {
                headers.push(("content-type".into(), "application/json".into()));
                Value::from(request.clone()).to_string()
            }
            _ if request.is_empty() => String::new(),
            _ => {
                url.push('?');
                url.push_str(&pairs());
                String::new()
            }
        };
        self.http.send(method, &url, &headers, &body)
    }

    /// Sends a request as such.
    fn request(&self, request: &str, step: &Step) -> Result<Value, String> {
        let now = self.now()?;
        let (method, path) = request.split_once(' ').ok_or("a request is a method and a path")?;
        let mut url = match path.strip_prefix("/api/") {
            Some(_) => self.server.ready.base_url.clone(),
            None => self.url(&self.options()),
        };
        url.push_str(&self.filled_text(path)?);
        if let Some(query) = &step.query {
            url.push('?');
            url.push_str(&self.filled_text(query)?);
        }
        let mut headers = BTreeMap::from([self.authorization(&self.options())]);
        let body = match (&step.json, &step.form, &step.text) {
            (Some(json), ..) => {
                headers.insert("content-type".into(), "application/json".into());
                self.filled(json, Some(now))?.to_string()
            }
            (_, Some(form), _) => {
                headers.insert("content-type".into(), "application/x-www-form-urlencoded".into());
                self.filled_text(form)?
            }
            (_, _, text) => text.clone().unwrap_or_default(),
        };
        for (name, value) in &step.headers {
            match value {
                Some(value) => headers.insert(name.clone(), self.filled_text(value)?),
                None => headers.remove(name),
            };
        }
        let answer = self
            .http
            .send(method, &url, &headers.into_iter().collect::<Vec<_>>(), &body)?;
        let wanted = match step.status {
            Some(status) => answer.status == status,
            None => answer.status < 300,
        };
        if !wanted {
            let status = step
                .status
                .map_or_else(|| "success".to_owned(), |status| status.to_string());
            return Err(format!("expected {status}, got {answer:?}"));
        }
        if let Some(expected) = &step.body {
            let comparison = Comparison { literal: true, now };
            comparison.agrees(&self.filled(expected, None)?, Some(&answer.body))?;
        }
        Ok(answer.body)
    }

    /// Opens a JWT of the service.
    fn open(&self, token: &str, step: &Step) -> Result<Value, String> {
        let options = self.options();
        let url = format!("{}/service/jwks/get", self.url(&options));
        let keys = self.http.send("GET", &url, &[self.authorization(&options)], "")?.body;
        let opened = jwt::open(&self.filled_text(token)?, &keys)?;
        let comparison = Comparison {
            literal: true,
            now: self.now()?,
        };
        for (part, expected) in [("header", &step.header), ("claims", &step.claims)] {
            if let Some(expected) = expected {
                comparison.agrees(&self.filled(expected, None)?, opened.get(part))?;
            }
        }
        Ok(opened)
    }

    /// The options of a client for the variant.
    fn options(&self) -> Map<String, Value> {
        let ready = &self.server.ready;
        let mut options = Map::new();
        let mut set = |name: &str, value: &str| options.insert(name.to_owned(), value.into());
        set("base_url", &ready.base_url);
        if self.variant.version == 2 {
            set("api_key", &ready.api_key);
            set("api_secret", &ready.api_secret);
        } else {
            set("service_id", &ready.service_id);
            set("access_token", &ready.access_token);
        }
        set("request_style", self.variant.style.name());
        options
    }

    fn url(&self, options: &Map<String, Value>) -> String {
        let base = &self.server.ready.base_url;
        match options.get("service_id") {
            Some(service) => format!("{base}/api/{}", parameter(service)),
            None => format!("{base}/api"),
        }
    }

    fn authorization(&self, options: &Map<String, Value>) -> (String, String) {
        let text = |name: &str| options.get(name).map(parameter).unwrap_or_default();
        let value = match options.get("access_token") {
            Some(token) => format!("Bearer {}", parameter(token)),
            None => format!(
                "Basic {}",
                BASE64_STANDARD.encode(format!("{}:{}", text("api_key"), text("api_secret")))
            ),
        };
        ("authorization".to_owned(), value)
    }

    fn administer(&self, method: &str, what: &str, body: &Value) -> Result<Value, String> {
        let url = format!("{}/_local/{what}", self.server.ready.base_url);
        let headers = [("content-type".to_owned(), "application/json".to_owned())];
        let answer = self
            .http
            .send(method, &url, &headers, &self.filled(body, None)?.to_string())?;
        if answer.status < 300 {
            Ok(answer.body)
        } else {
            Err(format!("{what}: {answer:?}"))
        }
    }

    /// The server's time in milliseconds since the epoch.
    fn now(&self) -> Result<i64, String> {
        let clock = self.administer("POST", "clock", &json!({ "advanceSeconds": 0 }))?;
        clock["now"].as_i64().ok_or_else(|| format!("the clock says {clock}"))
    }

    /// A value with its variables filled in; given the time, the moments relative to it as well.
    fn filled(&self, value: &Value, now: Option<i64>) -> Result<Value, String> {
        match value {
            Value::String(text) => match text.strip_prefix("${").and_then(|name| name.strip_suffix('}')) {
                Some(name) if !name.contains('$') => self.variable(name).cloned(),
                _ => self.filled_text(text).map(Value::String),
            },
            Value::Array(elements) => elements.iter().map(|element| self.filled(element, now)).collect(),
            Value::Object(members) => {
                if let (Some(now), Some(seconds)) = (now, members.get("$now").and_then(Value::as_f64)) {
                    return Ok((now + millis(seconds)).into());
                }
                let filled = members
                    .iter()
                    .map(|(name, value)| Ok((name.clone(), self.filled(value, now)?)));
                filled.collect::<Result<Map<_, _>, String>>().map(Value::Object)
            }
            other => Ok(other.clone()),
        }
    }

    fn filled_text(&self, text: &str) -> Result<String, String> {
        let mut pieces = text.split("${");
        let mut filled = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = piece
                .split_once('}')
                .ok_or_else(|| format!("a variable does not end in {text}"))?;
            filled.push_str(&parameter(self.variable(name)?));
            filled.push_str(rest);
        }
        Ok(filled)
    }

    fn variable(&self, name: &str) -> Result<&Value, String> {
        self.variables
            .get(name)
            .ok_or_else(|| format!("there is no variable called {name}"))
    }
}

/// Everything but the unreserved characters of RFC 3986.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as a form or a query carries it.
fn parameter(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(elements) => elements.iter().map(parameter).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// A failure over plain HTTP: the status, and the members of the body.
fn answer_agrees(answer: &Answer, expected: &Failure, comparison: &Comparison) -> Result<(), String> {
    let got = json!({
        "statusCode": answer.status,
        "resultCode": answer.body["resultCode"],
        "resultMessage": answer.body["resultMessage"],
        "action": answer.body["action"],
    });
    let mut fields = serde_json::to_value(expected).map_err(|error| error.to_string())?;
    if let Some(members) = fields.as_object_mut() {
        members.retain(|name, _| got.get(name).is_some());
    }
    comparison
        .agrees(&fields, Some(&got))
        .map_err(|difference| format!("{difference} in {answer:?}"))
}

/// Commands succeed with `OK` alone; what an endpoint answers is its business.
fn succeeded(operation: &str, answer: &Answer) -> bool {
    let command = operation.starts_with("token_management.") || operation.starts_with("client_management.");
    let action = answer.body["action"].as_str();
    answer.status < 300 && (!command || action.is_none_or(|action| action == "OK"))
}
