//! Writing the fields that a schema does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::{field_type, ident, is_time, number};
use crate::model::{Field, Message};

/// Writes the unknown fields. Among them are what times do not know, which would
/// make a time out of none: a later member of its oneof may have taken its place.
pub(super) fn write(message: &Message) -> TokenStream {
    let may_be_absent = |field: &&Field| {
        let optional = || field_type(field).to_string().starts_with("Option");
        is_time(&field.kind) && !field.is_repeated() && (field.oneof.is_some() || optional())
    };
    let times: Vec<TokenStream> = message
        .fields
        .iter()
        .filter(may_be_absent)
        .map(|field| {
            let field_number = number(field.number);
            let absent = match message.oneof_of(field) {
                None => {
                    let name = ident(&field.rust_name);
                    quote! { self.#name.is_none() }
                }
                Some((_, oneof)) => {
                    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
                    let variant = ident(&field.variant);
                    quote! { !matches!(&self.#name, Some(#kind::#variant(_))) }
                }
            };
            quote! { (#field_number, #absent) }
        })
        .collect();
    if times.is_empty() {
        return quote! { w.unknown(&self.unknown_fields); };
    }
    quote! {
        if !self.unknown_fields.is_empty() {
            w.unknown_but(&self.unknown_fields, &[#(#times),*]);
        }
    }
}
