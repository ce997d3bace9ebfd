//! Reads what the attributes need from a declaration: its documentation and its markers.

use syn::parse::ParseStream;
use syn::{Attribute, Expr, ExprLit, Ident, Lit, LitInt, LitStr, Meta, Token};

/// The text of the doc comments, one line each, as an editor shows it.
pub fn of(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("doc")
            && let Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) = &pair.value
        {
            let text = text.value();
            lines.push(text.strip_prefix(' ').unwrap_or(&text).to_owned());
        }
    }
    lines.join("\n").trim().to_owned()
}

/// Takes the marker of this name off the declaration and tells whether it was there.
pub fn take_marker(attributes: &mut Vec<Attribute>, name: &str) -> bool {
    let before = attributes.len();
    attributes.retain(|attribute| !attribute.path().is_ident(name));
    attributes.len() < before
}

/// Takes a marker with a text, such as `#[wire("name")]`, off the declaration.
pub fn take_text(attributes: &mut Vec<Attribute>, marker: &str) -> syn::Result<Option<String>> {
    let mut text = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(marker)) {
        text = Some(attribute.parse_args::<LitStr>()?.value());
    }
    attributes.retain(|attribute| !attribute.path().is_ident(marker));
    Ok(text)
}

/// Takes `#[answer(302, Location)]` off the declaration.
pub fn take_answer(attributes: &mut Vec<Attribute>) -> syn::Result<Option<(LitInt, Ident)>> {
    let mut answer = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("answer"))
    {
        answer = Some(attribute.parse_args_with(|input: ParseStream<'_>| {
            let status = input.parse()?;
            input.parse::<Token![,]>()?;
            Ok((status, input.parse()?))
        })?);
    }
    attributes.retain(|attribute| !attribute.path().is_ident("answer"));
    Ok(answer)
}
