//! The two attributes under which `authlete-sdk` declares what travels over the wire.
//!
//! A model is a plain documented struct under [`macro@model`], an open enumeration a plain documented enum under
//! [`macro@string_enum`]. Everything that every language needs of them (JSON, redaction, constructors, descriptions for the
//! generated surfaces, and behind features the Python and Swift types) follows from that one declaration.

mod documentation;
mod model;
mod names;
mod python;
mod string_enum;
mod swift;

use proc_macro::TokenStream;

/// Declares a model: `#[model(request)]`, `#[model(request, json)]` where the API takes JSON alone, `#[model(response)]`, `#[model(options)]`, or `#[model]` for a type that travels both ways.
///
/// Fields may carry `#[secret]` (never printed), `#[path]` (a path placeholder, never in a body), `#[wire("name")]`
/// (the JSON name where it is not the camel case of the field's) and `#[header("Name")]` (the header of the HTTP answer in which
/// the value goes out).
#[proc_macro_attribute]
pub fn model(direction: TokenStream, item: TokenStream) -> TokenStream {
    model::expand(direction.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}

/// Declares an open enumeration of strings: values that the service adds later arrive intact as `Unrecognized`.
///
/// A variant's wire value is its name in `SCREAMING_SNAKE_CASE` unless it carries `#[wire("value")]`. An action that stands for
/// an HTTP answer says which: `#[answer(302, Location)]`.
#[proc_macro_attribute]
pub fn string_enum(arguments: TokenStream, item: TokenStream) -> TokenStream {
    string_enum::expand(arguments.into(), item.into())
        .unwrap_or_else(syn::Error::into_compile_error)
        .into()
}
