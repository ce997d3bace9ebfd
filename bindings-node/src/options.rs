//! Reads the options of a client.

use std::time::Duration;

use authlete_sdk::surface::{Field, Kind, model_of};
use authlete_sdk::wire::Setting;
use authlete_sdk::{Options, Region, RequestStyle};
use napi::ValueType;
use napi::bindgen_prelude::{FromNapiValue, JsObjectValue, Object, ToNapiValue, Unknown};

use crate::failure::Failure;
use crate::reading::{built_in, description_of, known, safe_integer};

/// Reads options by their names in camel case. Limits of time are in seconds.
pub fn options(value: Unknown<'_>) -> Result<Options, Failure> {
    let mut options = Options::new();
    let refusal =
        |wanted: &str| Failure::configuration(format!("the options are {}: give {wanted}", description_of(&value)));
    if !matches!(value.get_type(), Ok(ValueType::Object)) {
        return Err(refusal("an object"));
    }
    let unreadable =
        |error: napi::Error| Failure::configuration(format!("the options cannot be read: {}", error.reason));
    let object = Object::from_unknown(value).map_err(unreadable)?;
    let names = Object::keys(&object).map_err(unreadable)?;
    if names.is_empty() && built_in(&value).is_some() {
        return Err(refusal("a plain object"));
    }
    for name in names {
        let field = known(&name, model_of::<Options>().fields.iter(), "the options").map_err(|unknown| {
            let built_in = built_in(&value).is_some();
            if built_in {
                refusal("a plain object")
            } else {
                Failure::configuration(unknown)
            }
        })?;
        let given: Unknown<'_> = object.get_named_property_unchecked(&name).map_err(unreadable)?;
        if matches!(given.get_type(), Ok(ValueType::Undefined | ValueType::Null)) {
            continue;
        }
        let setting = setting(field, given).map_err(Failure::configuration)?;
        if !options.set(field.name, setting) {
            return Err(Failure::Defect("an option has no setter"));
        }
    }
    Ok(options)
}

/// Writes those options that are set and no secrets, as they were given.
pub fn write_shown(options: &Options, shown: &mut Object<'_>) -> napi::Result<()> {
    let seconds = |span: Option<Duration>| span.map(|span| span.as_secs_f64());
    // A count is at most as large as a number that JavaScript gave.
    #[allow(clippy::cast_precision_loss)]
    let number = |count: Option<i64>| count.map(|count| count as f64);
    for field in model_of::<Options>().fields.iter().filter(|field| !field.secret) {
        match field.name {
            "base_url" => write(shown, field, options.base_url.as_deref()),
            "region" => write(shown, field, options.region.as_ref().map(Region::as_str)),
            "service_id" => write(shown, field, options.service_id.as_deref()),
            "api_key" => write(shown, field, options.api_key.as_deref()),
            "timeout" => write(shown, field, seconds(options.timeout)),
            "connect_timeout" => write(shown, field, seconds(options.connect_timeout)),
            "total_timeout" => write(shown, field, seconds(options.total_timeout)),
            "max_retries" => write(shown, field, number(options.max_retries)),
            "request_style" => write(shown, field, options.request_style.as_ref().map(RequestStyle::as_str)),
            "ca_certificate" => write(shown, field, options.ca_certificate.as_deref()),
            "max_response_bytes" => write(shown, field, number(options.max_response_bytes)),
            "traceparent" => write(shown, field, options.traceparent.as_deref()),
            "max_connections" => write(shown, field, number(options.max_connections)),
            // The tests ask for every option.
            _ => Ok(()),
        }?;
    }
    Ok(())
}

fn write<T: ToNapiValue>(shown: &mut Object<'_>, field: &Field, value: Option<T>) -> napi::Result<()> {
    value.map_or(Ok(()), |value| shown.set(field.wire, value))
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
