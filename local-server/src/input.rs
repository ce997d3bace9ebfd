//! The documented forms of a request (JSON body, form body, query, path) become one request model.

use authlete_sdk::surface::{Field, Kind, model_of};
use authlete_sdk::wire;
use axum::http::{HeaderMap, Method, header};
use percent_encoding::percent_decode;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::refusal::{Refusal, unpublished};

/// The members of a request, wherever they came from.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// What came as text, in the query, a form or the path: what the name has, or an array of it where the name is repeated.
    texts: Map<String, Value>,
    /// What came as JSON.
    json: Map<String, Value>,
}

/// What a rule can take as its request.
pub trait Request: Sized + Send + 'static {
    /// Reads the request from the members.
    fn read(input: Input, operation: &str) -> Result<Self, Refusal>;
}

impl Request for Input {
    fn read(input: Input, operation: &str) -> Result<Self, Refusal> {
        // None of these operations has a list that comes as text.
        match input.texts.iter().find(|(_, value)| value.is_array()) {
            Some((name, _)) => Err(unreadable_member(operation, name)),
            None => Ok(input),
        }
    }
}

/// A request that relays what an OAuth client sent, as its `parameters`.
///
/// Parameters that are empty are what the client sent, and its fault; parameters that are absent are the fault of the caller.
#[derive(Debug, Clone)]
pub struct Relayed<R> {
    /// The request.
    pub request: R,
    /// Whether it has what the client sent, if only empty text.
    pub has_parameters: bool,
}

impl<R> From<R> for Relayed<R> {
    fn from(request: R) -> Self {
        Self {
            request,
            has_parameters: true,
        }
    }
}

impl<R: wire::Request + DeserializeOwned + 'static> Request for Relayed<R> {
    fn read(input: Input, operation: &str) -> Result<Self, Refusal> {
        let has_parameters = input.get("parameters").is_some_and(|value| !value.is_null());
        Ok(Self {
            request: R::read(input, operation)?,
            has_parameters,
        })
    }
}

impl<R: wire::Request + DeserializeOwned + 'static> Request for R {
    fn read(Input { mut texts, mut json }: Input, operation: &str) -> Result<Self, Refusal> {
        let model = model_of::<R>();
        for field in model.fields {
            if let Some(value) = texts.get_mut(field.wire) {
                read_text(value, field);
            }
            if let Some(value) = json.get_mut(field.wire) {
                read_json(value, field);
            }
        }
        texts.extend(json);
        for name in ["start", "end"] {
            if texts.get(name).is_some_and(is_beyond_32_bits) {
                return Err(unreadable_member(operation, name));
            }
        }
        let value = Value::Object(texts);
        R::deserialize(&value).or_else(|_| {
            serde_path_to_error::deserialize(&value).map_err(|error| {
                let member = error.path().iter().next().map(ToString::to_string).unwrap_or_default();
                unreadable_member(operation, &member)
            })
        })
    }
}

/// In forms, queries and paths everything is text, and a list is words.
fn read_text(value: &mut Value, field: &Field) {
    if is_not_given(value, field) {
        *value = Value::Null;
    } else if has_structure(field) {
        // Choice: what has structure is documented for JSON alone. As JSON in a form it is understood, as `properties` of a token
        // request may come; anything else counts as not given there.
        *value = parsed(value, field).unwrap_or_default();
    } else if field.list {
        let texts = match value.take() {
            Value::Array(texts) => texts,
            text => vec![text],
        };
        let words = texts.iter().filter_map(Value::as_str).flat_map(str::split_whitespace);
        *value = words.map(Value::from).collect();
    }
    // A field that is no list and is repeated stays an array, which is not what it can be read from.
}

/// In JSON a list may come as words as well, and what has structure as JSON in text: some descriptions of the API have both.
fn read_json(value: &mut Value, field: &Field) {
    if is_not_given(value, field) {
        *value = Value::Null;
    } else if let (true, Some(parsed)) = (has_structure(field), parsed(value, field)) {
        *value = parsed;
    } else if let (true, false, Value::String(text)) = (field.list, has_structure(field), &*value) {
        *value = text.split_whitespace().map(Value::from).collect();
    }
}

fn has_structure(field: &Field) -> bool {
    matches!(field.kind, Kind::Model(_) | Kind::Object)
}

/// Whether the value is empty text in the place of something that is no text.
fn is_not_given(value: &Value, field: &Field) -> bool {
    let is_text = matches!(field.kind, Kind::Text | Kind::Enumeration(_)) && !field.list;
    !is_text && value.as_str() == Some("")
}

/// The JSON that stands in text, if it can be what the field has.
fn parsed(value: &Value, field: &Field) -> Option<Value> {
    let parsed: Value = serde_json::from_str(value.as_str()?).ok()?;
    let fits = if field.list {
        parsed.is_array()
    } else {
        parsed.is_object()
    };
    fits.then_some(parsed)
}

/// Whether the value is a number that the API's indexes, which have 32 bits, cannot be.
fn is_beyond_32_bits(value: &Value) -> bool {
    let number = match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_i64(),
    };
    number.is_some_and(|number: i64| i32::try_from(number).is_err())
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
        let mut texts = pairs(query.unwrap_or_default().as_bytes(), operation)?;
        let mut json = Map::new();
        if [Method::POST, Method::PUT].contains(method) {
            match content_type(headers) {
                Some("application/json") if body.iter().all(u8::is_ascii_whitespace) => {}
                Some("application/json") => {
                    json = serde_json::from_slice(body).map_err(|_| malformed_body(operation))?;
                }
                Some("application/x-www-form-urlencoded") => texts.extend(pairs(body, operation)?),
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
        for (name, value) in path {
            json.remove(&name);
            texts.insert(name, value.into());
        }
        Ok(Self { texts, json })
    }

    /// All members.
    pub fn into_members(mut self) -> Map<String, Value> {
        self.texts.extend(self.json);
        self.texts
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.json.get(name).or_else(|| self.texts.get(name))
    }

    /// Text that is given and not empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// Whether a flag is set.
    pub fn flag(&self, name: &str) -> bool {
        match self.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => text == "true",
            _ => false,
        }
    }

    /// A whole number, if one is given.
    #[allow(clippy::result_unit_err)] // the caller alone knows which code it is
    pub fn number(&self, name: &str) -> Result<Option<i64>, ()> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| ()),
            Some(value) => value.as_i64().map(Some).ok_or(()),
        }
    }

    /// An index into a list, which has 32 bits, if one is given.
    #[allow(clippy::result_unit_err)] // the caller alone knows which code it is
    pub fn index(&self, name: &str) -> Result<Option<i64>, ()> {
        let number = self.number(name)?;
        match number.map(i32::try_from) {
            Some(Err(_)) => Err(()),
            _ => Ok(number),
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

/// The pairs of a query or a form. A name that comes more than once has an array of its values.
fn pairs(encoded: &[u8], operation: &str) -> Result<Map<String, Value>, Refusal> {
    let mut pairs: Map<String, Value> = Map::new();
    // Neither `&` nor `=` is a part of a longer character, so the whole is UTF-8 where all names and values are.
    if percent_decode(encoded).decode_utf8().is_err() {
        return Err(Refusal::bad_request(
            unpublished::MALFORMED_MEMBER,
            format!("{operation}, a name or a value is not UTF-8."),
        ));
    }
    for (name, value) in form_urlencoded::parse(encoded) {
        let value = Value::from(value.into_owned());
        match pairs.get_mut(&*name) {
            Some(Value::Array(values)) => values.push(value),
            Some(earlier) => *earlier = Value::Array(vec![std::mem::take(earlier), value]),
            None => {
                pairs.insert(name.into_owned(), value);
            }
        }
    }
    Ok(pairs)
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

pub(crate) fn unreadable_member(operation: &str, member: &str) -> Refusal {
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
        let form = "grantType=PASSWORD&clientId=7&subject=%C3%A9+a&scopes=a&scopes=b&accessTokenPersistent=true&unknown=1\
                    &unknown=2&properties=x&accessTokenDuration=";
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

    fn refused<R: Request + std::fmt::Debug>(content_type: &'static str, query: &str, body: &str) -> &'static str {
        let method = Method::POST;
        Input::collect(
            &method,
            &headers(content_type),
            Some(query),
            body.as_bytes(),
            vec![],
            "/auth/token/get/list",
        )
        .and_then(|input| R::read(input, "/auth/token/get/list"))
        .expect_err("a refusal")
        .code
    }

    #[test]
    fn what_has_structure_may_come_as_the_text_of_it() {
        let plain = create(
            "application/json",
            r#"{"grantType":"PASSWORD","properties":[{"key":"a","value":"b"}]}"#,
        );
        let text = r#"{"grantType":"PASSWORD","properties":"[{\"key\":\"a\",\"value\":\"b\"}]"}"#;
        assert_eq!(create("application/json", text), plain);
        let form = "grantType=PASSWORD&properties=%5B%7B%22key%22%3A%22a%22%2C%22value%22%3A%22b%22%7D%5D";
        assert_eq!(create("application/x-www-form-urlencoded", form), plain);
        for body in [
            r#"{"properties":"x"}"#,
            r#"{"properties":"{}"}"#,
            r#"{"properties":{}}"#,
            r#"{"authorizationDetails":"x"}"#,
            r#"{"authorizationDetails":"[]"}"#,
        ] {
            let code = refused::<TokenCreateRequest>("application/json", "", body);
            assert_eq!(code, "A900202", "{body}");
        }
    }

    #[test]
    fn one_value_is_not_made_of_two() {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(
            refused::<TokenListRequest>(form, "subject=john&subject=jane", ""),
            "A900202"
        );
        assert_eq!(
            refused::<TokenListRequest>(form, "", "subject=john&subject=john"),
            "A900202"
        );
        assert_eq!(refused::<TokenListRequest>(form, "start=1&start=2", ""), "A159201");
        assert_eq!(refused::<Input>(form, "developer=a&developer=b", ""), "A900202");
    }

    #[test]
    fn empty_text_is_no_number() {
        let query = Some("start=&end=&subject=");
        let input = Input::collect(
            &Method::GET,
            &HeaderMap::new(),
            query,
            b"",
            vec![],
            "/auth/token/get/list",
        );
        let list = TokenListRequest::read(input.expect("members"), "/auth/token/get/list").expect("a request");
        assert_eq!((list.start, list.end), (None, None));
        assert_eq!(
            create(
                "application/json",
                r#"{"grantType":"PASSWORD","clientId":"","scopes":"","properties":"","authTime":""}"#
            ),
            create("application/json", r#"{"grantType":"PASSWORD"}"#)
        );
    }

    #[test]
    fn indexes_have_32_bits() {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(refused::<TokenListRequest>(form, "start=2147483648", ""), "A159201");
        assert_eq!(refused::<TokenListRequest>(form, "end=-2147483649", ""), "A159203");
        assert_eq!(
            refused::<TokenListRequest>("application/json", "", r#"{"end":2147483648}"#),
            "A159203"
        );
        let input = Input::collect(
            &Method::GET,
            &HeaderMap::new(),
            Some("start=2147483648"),
            b"",
            vec![],
            "/client/get/list",
        );
        assert_eq!(input.expect("members").index("start"), Err(()));
    }

    #[test]
    fn what_is_not_utf_8_is_refused() {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(refused::<TokenListRequest>(form, "subject=%FF", ""), "A900202");
        assert_eq!(refused::<TokenListRequest>(form, "", "subject=%E3%81"), "A900202");
    }

    #[test]
    fn absent_and_empty_parameters_are_told_apart() {
        use authlete_sdk::TokenRequest;
        for (content_type, body, given) in [
            ("application/json", r#"{"parameters":""}"#, true),
            ("application/json", r#"{"parameters":null}"#, false),
            ("application/json", "{}", false),
            ("application/x-www-form-urlencoded", "parameters=", true),
            ("application/x-www-form-urlencoded", "", false),
        ] {
            let input = Input::collect(
                &Method::POST,
                &headers(content_type),
                None,
                body.as_bytes(),
                vec![],
                "/auth/token",
            );
            let relayed = Relayed::<TokenRequest>::read(input.expect("members"), "/auth/token").expect("a request");
            assert_eq!(relayed.has_parameters, given, "{body}");
        }
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
