//! Finding the secrets within a value, to keep them out of what an error repeats.

use serde_json::Value;

use crate::{JsonObject, JsonValue, Timestamp};

/// Which texts of a value are looked for.
#[derive(Clone, Copy, PartialEq)]
pub enum Wanted {
    /// Those of fields that are marked as secret.
    Marked,
    /// All: the value belongs to such a field.
    Everything,
}

/// A value that may be a secret, or have some within.
pub trait Confidential {
    /// Adds the texts that are wanted.
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        let _ = (wanted, found);
    }
}

impl Confidential for () {}
impl Confidential for bool {}
impl Confidential for i64 {}
impl Confidential for Timestamp {}

impl Confidential for String {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        if wanted == Wanted::Everything {
            found.push(self);
        }
    }
}

impl<T: Confidential> Confidential for Option<T> {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        if let Some(value) = self {
            value.texts(wanted, found);
        }
    }
}

impl<T: Confidential> Confidential for Vec<T> {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        for value in self {
            value.texts(wanted, found);
        }
    }
}

impl Confidential for JsonObject {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        for value in self.values() {
            value.texts(wanted, found);
        }
    }
}

impl Confidential for JsonValue {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        self.0.texts(wanted, found);
    }
}

impl Confidential for Value {
    fn texts<'a>(&'a self, wanted: Wanted, found: &mut Vec<&'a str>) {
        match self {
            Self::String(text) => text.texts(wanted, found),
            Self::Array(values) => values.iter().for_each(|value| value.texts(wanted, found)),
            Self::Object(members) => members.values().for_each(|value| value.texts(wanted, found)),
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }
}
