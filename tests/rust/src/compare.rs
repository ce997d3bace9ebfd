//! Whether a value agrees with what a case expects of it; the rules are in `tests/README.md`.

use regex_lite::Regex;
use serde_json::{Map, Value};

/// How far a moment may be off, in milliseconds.
const TOLERANCE: i64 = 2000;

/// What comparing depends on besides the values.
#[derive(Clone, Copy, Debug, Default)]
pub struct Comparison {
    /// Whether absent means absent, because nothing has read the answer into a model.
    pub literal: bool,
    /// The server's time in milliseconds since the epoch.
    pub now: i64,
}

impl Comparison {
    /// Compares.
    ///
    /// # Errors
    ///
    /// With what differs, and where.
    pub fn agrees(&self, expected: &Value, got: Option<&Value>) -> Result<(), String> {
        self.at("", expected, got)
    }

    fn at(&self, place: &str, expected: &Value, got: Option<&Value>) -> Result<(), String> {
        if let Some((matcher, argument)) = matcher(expected) {
            return self.matched(place, matcher, argument, got);
        }
        let differs = || {
            Err(format!(
                "{}: expected {expected}, got {}",
                shown(place),
                or_nothing(got)
            ))
        };
        match (expected, got) {
            _ if is_empty(Some(expected)) => {
                if is_empty(got) {
                    Ok(())
                } else {
                    differs()
                }
            }
            (Value::Object(members), Some(Value::Object(present))) => members
                .iter()
                .try_for_each(|(name, value)| self.at(&format!("{place}.{name}"), value, present.get(name))),
            (Value::Array(elements), Some(Value::Array(present))) if elements.len() == present.len() => elements
                .iter()
                .zip(present)
                .enumerate()
                .try_for_each(|(index, (value, present))| self.at(&format!("{place}.{index}"), value, Some(present))),
            (expected, Some(got)) if expected == got => Ok(()),
            _ => differs(),
        }
    }

    fn matched(&self, place: &str, matcher: &str, argument: &Value, got: Option<&Value>) -> Result<(), String> {
        let number = got.and_then(Value::as_i64);
        let text = got.and_then(Value::as_str);
        let list = got.and_then(Value::as_array);
        let agrees = match matcher {
            "$absent" if self.literal => got.is_none_or(Value::is_null),
            "$absent" => is_empty(got),
            "$present" => !is_empty(got),
            "$now" => match (argument.as_f64(), number) {
                (Some(seconds), Some(moment)) => (moment - self.now - millis(seconds)).abs() <= TOLERANCE,
                _ => false,
            },
            "$nowInSeconds" => match (argument.as_i64(), number) {
                (Some(seconds), Some(moment)) => (moment - self.now / 1000 - seconds).abs() <= TOLERANCE / 1000,
                _ => false,
            },
            "$matches" => {
                let pattern = argument.as_str().unwrap_or_default();
                let regex = Regex::new(pattern).map_err(|error| format!("{}: {error}", shown(place)))?;
                text.is_some_and(|text| regex.is_match(text))
            }
            "$length" => list.is_some_and(|list| argument.as_u64() == Some(list.len() as u64)),
            "$contains" => {
                list.is_some_and(|list| list.iter().any(|element| self.agrees(argument, Some(element)).is_ok()))
            }
            "$json" => {
                let parsed = text.and_then(|text| serde_json::from_str::<Value>(text).ok());
                return self.at(&format!("{place}.$json"), argument, parsed.as_ref());
            }
            "$not" => self.agrees(argument, got).is_err(),
            "$oneOf" => argument
                .as_array()
                .is_some_and(|choices| choices.iter().any(|choice| self.agrees(choice, got).is_ok())),
            "$multipleOf" => number
                .zip(argument.as_i64())
                .is_some_and(|(number, factor)| number % factor == 0),
            "$within" => match (
                number,
                argument.get(0).and_then(Value::as_i64),
                argument.get(1).and_then(Value::as_i64),
            ) {
                (Some(number), Some(middle), Some(distance)) => (number - middle).abs() <= distance,
                _ => false,
            },
            _ => return Err(format!("{}: there is no matcher {matcher}", shown(place))),
        };
        if agrees {
            Ok(())
        } else {
            Err(format!(
                "{}: expected {matcher} {argument}, got {}",
                shown(place),
                or_nothing(got)
            ))
        }
    }
}

/// The only member of an object, if it is a matcher.
fn matcher(expected: &Value) -> Option<(&str, &Value)> {
    let members: &Map<String, Value> = expected.as_object().filter(|members| members.len() == 1)?;
    let (name, argument) = members.iter().next()?;
    name.starts_with('$').then_some((name.as_str(), argument))
}

/// Seconds in milliseconds.
#[allow(clippy::cast_possible_truncation)] // cases speak of years at most
pub(crate) fn millis(seconds: f64) -> i64 {
    (seconds * 1000.0).round() as i64
}

/// What models cannot tell from absent.
fn is_empty(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null | Value::Bool(false)) => true,
        Some(Value::Number(number)) => number.as_i64() == Some(0),
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(list)) => list.is_empty(),
        Some(_) => false,
    }
}

fn or_nothing(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), ToString::to_string)
}

fn shown(place: &str) -> &str {
    place.strip_prefix('.').unwrap_or("the outcome")
}
