//! The documented forms of a request (JSON body, form body, query, path) become one request model.

use authlete_sdk::surface::{Kind, Model, model_of};
use authlete_sdk::wire;
use axum::http::{HeaderMap, Method, header};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::refusal::{Refusal, unpublished};

/// The members of a request, wherever they came from.
#[derive(Debug, Clone, Default)]
pub struct Input(Map<String, Value>);

/// What a rule can take as its request.
pub trait Request: Sized + Send + 'static {
    /// Reads the request from the members.
    fn read(input: Input, operation: &str) -> Result<Self, Refusal>;
}

impl Request for Input {
    fn read(input: Input, _: &str) -> Result<Self, Refusal> {
        Ok(input)
    }
}

impl<R: wire::Request + DeserializeOwned + 'static> Request for R {
    fn read(Input(mut members): Input, operation: &str) -> Result<Self, Refusal> {
        let model = model_of::<R>();
        split_lists(&mut members, model);
        let value = Value::Object(members);
        R::deserialize(&value).or_else(|_| {
            serde_path_to_error::deserialize(&value).map_err(|error| {
                let member = error.path().iter().next().map(ToString::to_string).unwrap_or_default();
                unreadable_member(operation, &member)
            })
        })
    }
}

/// In forms, queries and paths everything is text, and a list is words.
fn split_lists(members: &mut Map<String, Value>, model: &Model) {
    for field in model.fields.iter().filter(|field| field.list) {
        if let Some(value) = members.get_mut(field.wire)
            && let Value::String(text) = value
        {
            *value = match field.kind {
                // Choice: what has structure cannot be sent in a form, so it counts as not given there.
                Kind::Model(_) => Value::Null,
                _ => text.split_whitespace().map(Value::from).collect(),
            };
        }
    }
    for field in model.fields.iter().filter(|field| !field.list) {
        if matches!(field.kind, Kind::Model(_)) && members.get(field.wire).is_some_and(Value::is_string) {
            members.remove(field.wire);
        }
    }
}

impl Input {
    /// Collects the members of a request. What the path says counts most, then the body, then the query.
    pub fn collect(
        method: &Method,
        headers: &HeaderMap,
        query: Option<&str>,
        body: &[u8],
        path: Vec<(String, String)>,
        operation: &str,
    ) -> Result<Self, Refusal> {
        let mut members = Map::new();
        add_pairs(&mut members, query.unwrap_or_default().as_bytes());
        if [Method::POST, Method::PUT].contains(method) {
            match content_type(headers) {
                Some("application/json") if body.iter().all(u8::is_ascii_whitespace) => {}
                Some("application/json") => {
                    let body: Map<String, Value> =
                        serde_json::from_slice(body).map_err(|_| malformed_body(operation))?;
                    members.extend(body);
                }
                Some("application/x-www-form-urlencoded") => add_pairs(&mut members, body),
                _ => {
                    return Err(Refusal::bad_request(
                        "A258201",
                        format!(
                            "{operation}, the Content-Type is neither application/json nor \
                             application/x-www-form-urlencoded."
                        ),
                    ));
                }
            }
        }
        members.extend(path.into_iter().map(|(name, value)| (name, value.into())));
        Ok(Self(members))
    }

    /// All members.
    pub fn into_members(self) -> Map<String, Value> {
        self.0
    }

    /// Text that is given and not empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// Whether a flag is set.
    pub fn flag(&self, name: &str) -> bool {
        match self.0.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => text == "true",
            _ => false,
        }
    }

    /// A whole number, if one is given.
    #[allow(clippy::result_unit_err)] // the caller alone knows which code it is
    pub fn number(&self, name: &str) -> Result<Option<i64>, ()> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| ()),
            Some(value) => value.as_i64().map(Some).ok_or(()),
        }
    }
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let value = value.split(';').next()?.trim();
    ["application/json", "application/x-www-form-urlencoded"]
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(value))
}

/// A name that comes more than once stands for all its values, as words.
fn add_pairs(members: &mut Map<String, Value>, encoded: &[u8]) {
    let mut pairs: Map<String, Value> = Map::new();
    for (name, value) in form_urlencoded::parse(encoded) {
        match pairs.get_mut(&*name) {
            Some(Value::String(earlier)) => {
                earlier.push(' ');
                earlier.push_str(&value);
            }
            _ => {
                pairs.insert(name.into_owned(), value.into_owned().into());
            }
        }
    }
    members.extend(pairs);
}

fn malformed_body(operation: &str) -> Refusal {
    let code = match operation {
        "/client/authorization/get/list" => "A136205",
        "/client/authorization/delete" => "A137201",
        "/client/granted_scopes/get" => "A139201",
        "/client/granted_scopes/delete" => "A140201",
        _ => unpublished::MALFORMED_BODY,
    };
    Refusal::bad_request(code, format!("{operation}, the body is not a JSON object."))
}

fn unreadable_member(operation: &str, member: &str) -> Refusal {
    let code = match (operation, member) {
        ("/auth/token/get/list", "start") => "A159201",
        ("/auth/token/get/list", "end") => "A159203",
        ("/client/authorization/get/list", "start") => "A136201",
        ("/client/authorization/get/list", "end") => "A136203",
        (_, "clientId") => "A001216",
        _ => unpublished::MALFORMED_MEMBER,
    };
    Refusal::bad_request(
        code,
        format!("{operation}, {member} is not what the API's reference says."),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use authlete_sdk::{TokenCreateRequest, TokenListRequest};

    fn headers(content_type: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::CONTENT_TYPE, header::HeaderValue::from_static(content_type))])
    }

    fn create(content_type: &'static str, body: &str) -> TokenCreateRequest {
        let input = Input::collect(
            &Method::POST,
            &headers(content_type),
            None,
            body.as_bytes(),
            vec![],
            "/auth/token/create",
        );
        TokenCreateRequest::read(input.expect("members"), "/auth/token/create").expect("a request")
    }

    #[test]
    fn a_form_reads_as_the_json_does() {
        let json =
            r#"{"grantType":"PASSWORD","clientId":7,"subject":"é a","scopes":["a","b"],"accessTokenPersistent":true}"#;
        let form = "grantType=PASSWORD&clientId=7&subject=%C3%A9+a&scopes=a+b&accessTokenPersistent=true&unknown=1&properties=x";
        assert_eq!(
            create("application/json; charset=utf-8", json),
            create("application/x-www-form-urlencoded", form)
        );
    }

    #[test]
    fn explicit_nulls_and_unknown_members_are_not_given() {
        let spare = r#"{"grantType":"PASSWORD","scopes":null,"subject":null,"clientId":null,"x":[{}],"accessTokenPersistent":false}"#;
        assert_eq!(
            create("application/json", spare),
            create("application/json", r#"{"grantType":"PASSWORD"}"#)
        );
    }

    #[test]
    fn what_cannot_be_read_is_named_by_its_code() {
        let read = |query| {
            let input = Input::collect(
                &Method::GET,
                &HeaderMap::new(),
                Some(query),
                b"",
                vec![],
                "/auth/token/get/list",
            );
            TokenListRequest::read(input.expect("members"), "/auth/token/get/list")
                .expect_err("a refusal")
                .code
        };
        assert_eq!(read("start=abc"), "A159201");
        assert_eq!(read("start=0&end=1.5"), "A159203");
    }

    #[test]
    fn a_post_says_what_it_sends() {
        let refusal = Input::collect(
            &Method::POST,
            &HeaderMap::new(),
            None,
            b"{}",
            vec![],
            "/auth/token/create",
        );
        assert_eq!(refusal.expect_err("a refusal").code, "A258201");
        let refusal = Input::collect(
            &Method::POST,
            &headers("application/json"),
            None,
            b"[",
            vec![],
            "/client/authorization/get/list",
        );
        assert_eq!(refusal.expect_err("a refusal").code, "A136205");
    }
}
