//! Text of the configuration that must not outlive its use.

use std::fmt;
use std::ops::Deref;

use zeroize::{ZeroizeOnDrop, Zeroizing};

/// A credential. It never prints, and its memory is overwritten when it is dropped.
///
/// ```
/// use authlete_sdk::Secret;
///
/// let secret = Secret::from("xbg9VvXg");
/// assert_eq!(format!("{secret:?}"), "[redacted]");
/// assert_eq!(&*secret, "xbg9VvXg");
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl ZeroizeOnDrop for Secret {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl Deref for Secret {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("[redacted]")
    }
}
