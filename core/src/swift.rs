//! What Swift gets of the types that are neither models nor enumerations: instants and JSON without a model.
//!
//! Models and enumerations cross the border as they are declared, value by value; so do these.

use std::collections::HashMap;

use serde_json::{Map, Number, Value};

use crate::{JsonObject, JsonValue, Secret, Timestamp};

uniffi::setup_scaffolding!();

// A `Date` is made of it on the other side.
uniffi::custom_type!(Timestamp, i64, {
    lower: |timestamp| timestamp.as_millis(),
    try_lift: |millis| Ok(Timestamp::from_millis(millis)),
});

// A `String` on the other side, where memory is not ours to overwrite.
uniffi::custom_type!(Secret, String, {
    lower: |secret| secret.to_string(),
    try_lift: |text| Ok(Secret::from(text)),
});

uniffi::custom_type!(JsonValue, Json, {
    lower: |value| value.0.into(),
    try_lift: |json| Ok(JsonValue(json.into())),
});

uniffi::custom_type!(JsonObject, HashMap<String, Json>, {
    lower: |object| members_of(object.0),
    try_lift: |members| Ok(JsonObject(map_of(members))),
});

/// Any JSON value.
#[derive(uniffi::Enum)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number of up to 64 bits.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// Text.
    String(String),
    /// A list of values.
    Array(Vec<Json>),
    /// Values by name.
    Object(HashMap<String, Json>),
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Integer(whole),
                None => Self::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Self::String(text),
            Value::Array(elements) => Self::Array(elements.into_iter().map(Self::from).collect()),
            Value::Object(members) => Self::Object(members_of(members)),
        }
    }
}

/// JSON has neither infinities nor a value that is no number: they become `null`.
impl From<Json> for Value {
    fn from(json: Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(flag) => Self::Bool(flag),
            Json::Integer(whole) => Self::Number(whole.into()),
            Json::Number(number) => Number::from_f64(number).map_or(Self::Null, Self::Number),
            Json::String(text) => Self::String(text),
            Json::Array(elements) => Self::Array(elements.into_iter().map(Self::from).collect()),
            Json::Object(members) => Self::Object(map_of(members)),
        }
    }
}

fn members_of(map: Map<String, Value>) -> HashMap<String, Json> {
    map.into_iter().map(|(name, value)| (name, value.into())).collect()
}

fn map_of(members: HashMap<String, Json>) -> Map<String, Value> {
    members.into_iter().map(|(name, json)| (name, json.into())).collect()
}
