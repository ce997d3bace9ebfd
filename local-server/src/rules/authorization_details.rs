//! Authorization details, which the API writes in another form than OAuth does (RFC 9396).

use authlete_sdk::{AuthorizationDetails, AuthorizationDetailsElement};
use serde_json::{Map, Value};

/// The array that clients and resource servers see: plain objects with all members side by side.
pub(super) fn for_clients(details: &AuthorizationDetails) -> Value {
    details
        .elements
        .iter()
        .map(|element| {
            let mut object: Map<String, Value> = element
                .other_fields
                .as_deref()
                .and_then(|fields| serde_json::from_str(fields).ok())
                .unwrap_or_default();
            let mut member = |name: &str, value: Value| object.insert(name.to_owned(), value);
            member("type", element.r#type.as_str().into());
            for (name, list) in [
                ("locations", &element.locations),
                ("actions", &element.actions),
                ("datatypes", &element.data_types),
                ("privileges", &element.privileges),
            ] {
                if !list.is_empty() {
                    member(name, list.clone().into());
                }
            }
            if let Some(identifier) = &element.identifier {
                member("identifier", identifier.as_str().into());
            }
            Value::Object(object)
        })
        .collect()
}

/// What a client asks for by such an array, if it is one.
pub(super) fn from_client(text: &str) -> Option<AuthorizationDetails> {
    let array: Vec<Map<String, Value>> = serde_json::from_str(text).ok()?;
    let mut details = AuthorizationDetails::default();
    for mut object in array {
        let mut element = AuthorizationDetailsElement::default();
        element.r#type = object.remove("type")?.as_str()?.to_owned();
        for (name, list) in [
            ("locations", &mut element.locations),
            ("actions", &mut element.actions),
            ("datatypes", &mut element.data_types),
            ("privileges", &mut element.privileges),
        ] {
            if let Some(value) = object.remove(name) {
                *list = serde_json::from_value(value).ok()?;
            }
        }
        if let Some(identifier) = object.remove("identifier") {
            element.identifier = Some(identifier.as_str()?.to_owned());
        }
        if !object.is_empty() {
            element.other_fields = Some(Value::Object(object).to_string());
        }
        details.elements.push(element);
    }
    Some(details)
}
