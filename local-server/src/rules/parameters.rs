//! The parameters that an OAuth client sent, as they stand in a query or a form body.

use std::borrow::Cow;

/// The parameters of one request. Whether one is missing, empty or there twice makes a difference.
pub(super) struct Parameters<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

/// One parameter that a request must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Missing,
    Empty,
    Duplicated,
}

impl<'a> Parameters<'a> {
    /// Reads the parameters of a query or a form body.
    pub(super) fn parse(text: &'a str) -> Self {
        Self(form_urlencoded::parse(text.trim_start_matches('?').as_bytes()).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every value of the parameter.
    pub(super) fn all(&self, name: &str) -> Vec<&str> {
        let values = self.0.iter().filter(|(known, _)| known == name);
        values.map(|(_, value)| value.as_ref()).collect()
    }

    /// The one value that the parameter must have.
    pub(super) fn required(&self, name: &str) -> Result<&str, Fault> {
        match self.all(name).as_slice() {
            [] => Err(Fault::Missing),
            [""] => Err(Fault::Empty),
            [value] => Ok(value),
            _ => Err(Fault::Duplicated),
        }
    }

    /// The value of a parameter that may be left out, the first one if there are several. An empty value counts as none
    /// (RFC 6749 section 3.1).
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.all(name).first().copied().filter(|value| !value.is_empty())
    }

    /// Whether the parameter is there, with a value or without.
    pub(super) fn has(&self, name: &str) -> bool {
        !self.all(name).is_empty()
    }

    /// The words of a parameter that is a list.
    pub(super) fn words(&self, name: &str) -> Vec<String> {
        let value = self.get(name).unwrap_or_default();
        super::distinct(value.split_whitespace().map(str::to_owned).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_empty_and_duplicated_are_told_apart() {
        let parameters = Parameters::parse("?a=1+2&b=&c=x&c=y");
        assert_eq!(parameters.required("a"), Ok("1 2"));
        assert_eq!(parameters.required("b"), Err(Fault::Empty));
        assert_eq!(parameters.required("c"), Err(Fault::Duplicated));
        assert_eq!(parameters.required("d"), Err(Fault::Missing));
        assert_eq!((parameters.get("b"), parameters.has("b")), (None, true));
        assert_eq!(parameters.words("a"), ["1", "2"]);
    }
}
