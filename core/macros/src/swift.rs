//! The Swift projection: what uniffi reads of a model or an enumeration. It adds attributes only; uniffi writes the code.

use syn::{Fields, ItemEnum, ItemStruct, parse_quote};

use crate::model::{Direction, Field, Model};

/// Makes the struct a Swift struct whose initializer needs only what a value cannot do without.
pub fn project_model(model: &Model, item: &mut ItemStruct) {
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "swift", derive(::uniffi::Record))]));
    let Fields::Named(named) = &mut item.fields else { return };
    let declared = model.fields.iter().map(|field| has_default(model, field));
    // What the attribute adds behind the declared fields, `extra`, is empty by default.
    for (field, has_default) in named.named.iter_mut().zip(declared.chain(std::iter::repeat(true))) {
        if has_default {
            field
                .attrs
                .push(parse_quote!(#[cfg_attr(feature = "swift", uniffi(default))]));
        }
    }
}

/// Makes the enum a Swift enum.
pub fn project_enumeration(item: &mut ItemEnum) {
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "swift", derive(::uniffi::Enum))]));
}

fn has_default(model: &Model, field: &Field) -> bool {
    let is_empty_by_default = ["bool", "i64", "Id", "JsonObject"]
        .iter()
        .any(|word| field.element == word);
    match model.direction {
        Direction::Options => true,
        _ if field.required => false,
        _ => field.optional || field.list || is_empty_by_default,
    }
}
