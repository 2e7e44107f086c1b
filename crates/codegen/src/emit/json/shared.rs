//! The member that all fields of a oneof share.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::read::value;
use crate::emit::{ident, number};
use crate::model::{Field, Kind, Message, Oneof, Select};

/// Reads the member that all fields of a oneof share.
pub(super) fn read(message: &Message, index: usize, oneof: &Oneof) -> TokenStream {
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let fields = in_order(message, index);
    let last = fields.len().saturating_sub(1);
    let arms = fields.iter().enumerate().map(|(at, field)| {
        let variant = ident(&field.variant);
        let pattern = if at == last {
            quote!(_)
        } else {
            let number = number(field.number);
            quote!(#number)
        };
        let new = match (&field.kind, field.boxed) {
            (Kind::Message { .. }, true) => quote! {
                let mut value = rt::json::new_box(r, cx)?;
                rt::json::message(&mut *value, r, cx)?;
            },
            (Kind::Message { .. }, false) => quote! {
                let mut value = rt::Message::fresh();
                rt::json::message(&mut value, r, cx)?;
            },
            _ => {
                let value = value(message, field);
                quote! { let value = #value; }
            }
        };
        quote! { #pattern => { #new self.#name = Some(#kind::#variant(value)); } }
    });
    let index = Literal::usize_unsuffixed(index);
    quote! {
        match rt::json::select(r, Self::INFO.oneofs, #index, cx)? {
            #(#arms)*
        }
    }
}

/// The fields of a oneof in the order of their rank; last, the one that is
/// meant otherwise.
fn in_order(message: &Message, index: usize) -> Vec<&Field> {
    let mut fields: Vec<&Field> = message.members_of(index).collect();
    let order = |field: &&Field| match &field.select {
        Some(select) if !select.otherwise => (0, select.rank),
        _ => (1, 0),
    };
    fields.sort_by_key(order);
    fields
}

/// The conditions of the fields in the order of their rank: those on the same
/// members as one.
pub(in crate::emit) fn rules(message: &Message, index: usize) -> TokenStream {
    let mut rules: Vec<(&Select, Vec<TokenStream>, TokenStream)> = Vec::new();
    for field in in_order(message, index) {
        let Some(select) = field.select.as_ref().filter(|select| !select.otherwise) else {
            continue;
        };
        let same = |(first, ..): &(&Select, _, _)| {
            (first.rank, &first.members) == (select.rank, &select.members)
        };
        let number = number(field.number);
        let rule = match rules.iter().position(same) {
            Some(position) => rules.get_mut(position),
            None => {
                rules.push((select, Vec::new(), quote!(rt::json::Select::NONE)));
                rules.last_mut()
            }
        };
        let Some((_, values, otherwise)) = rule else { continue };
        if select.values.is_empty() {
            *otherwise = quote!(#number);
        }
        values.extend(select.values.iter().map(|value| quote!((#value, #number))));
    }
    let rules = rules.iter().map(|(select, values, otherwise)| {
        let rank = Literal::i32_unsuffixed(select.rank);
        let members = &select.members;
        quote! {
            rt::json::Select::new(#rank, &[#(#members),*], &[#(#values),*], #otherwise)
        }
    });
    quote!(#(#rules),*)
}
