//! Reads the options of a client.

use std::time::Duration;

use authlete_sdk::Options;
use authlete_sdk::surface::{Field, Kind, model_of};
use authlete_sdk::wire::Setting;
use napi::ValueType;
use napi::bindgen_prelude::{FromNapiValue, JsObjectValue, Object, Unknown};

use crate::failure::Failure;
use crate::reading::{description_of, known, safe_integer};

/// Reads options by their names in camel case. Limits of time are in seconds.
pub fn options(value: Unknown<'_>) -> Result<Options, Failure> {
    let mut options = Options::new();
    if !matches!(value.get_type(), Ok(ValueType::Object)) {
        return Err(Failure::configuration(format!(
            "the options are {}: give an object",
            description_of(&value)
        )));
    }
    let unreadable =
        |error: napi::Error| Failure::configuration(format!("the options cannot be read: {}", error.reason));
    let object = Object::from_unknown(value).map_err(unreadable)?;
    for name in Object::keys(&object).map_err(unreadable)? {
        let field = known(&name, model_of::<Options>().fields.iter(), "the options").map_err(Failure::configuration)?;
        let value: Unknown<'_> = object.get_named_property_unchecked(&name).map_err(unreadable)?;
        if matches!(value.get_type(), Ok(ValueType::Undefined | ValueType::Null)) {
            continue;
        }
        let setting = setting(field, value).map_err(Failure::configuration)?;
        if !options.set(field.name, setting) {
            return Err(Failure::Defect("an option has no setter"));
        }
    }
    Ok(options)
}

fn setting(field: &Field, value: Unknown<'_>) -> Result<Setting, String> {
    let refusal = |wanted: &str| format!("{} is {}: give {wanted}", field.wire, description_of(&value));
    match (field.kind, value.get_type()) {
        (Kind::Text | Kind::Enumeration(_), Ok(ValueType::String)) => String::from_unknown(value)
            .map(Setting::Text)
            .map_err(|_| refusal("a string")),
        (Kind::Number, Ok(ValueType::Number)) => f64::from_unknown(value)
            .ok()
            .and_then(safe_integer)
            .map(Setting::Number)
            .ok_or_else(|| format!("{} is not a whole number", field.wire)),
        (Kind::Span, Ok(ValueType::Number)) => f64::from_unknown(value)
            .ok()
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .map(Setting::Span)
            .ok_or_else(|| format!("{} is not a number of seconds", field.wire)),
        (Kind::Number, _) => Err(refusal("a whole number")),
        (Kind::Span, _) => Err(refusal("a number of seconds")),
        _ => Err(refusal("a string")),
    }
}
