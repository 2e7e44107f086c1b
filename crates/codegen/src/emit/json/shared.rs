//! The member that all fields of a oneof share.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::read::value;
use crate::emit::ident;
use crate::model::{Field, Kind, Message, Oneof, Select};

/// Reads the member that all fields of a oneof share.
pub(super) fn read(message: &Message, index: usize, oneof: &Oneof) -> TokenStream {
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let mut fields: Vec<&Field> = message.members_of(index).collect();
    let order = |field: &&Field| match &field.select {
        Some(select) if !select.otherwise => (0, select.rank),
        _ => (1, 0),
    };
    fields.sort_by_key(order);
    let rules = rules(&fields);
    let last = fields.len().saturating_sub(1);
    let arms = fields.iter().enumerate().map(|(at, field)| {
        let variant = ident(&field.variant);
        let pattern = if at == last {
            quote!(_)
        } else {
            let at = Literal::usize_unsuffixed(at);
            quote!(#at)
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
    quote! {
        match rt::json::select(r, &[#rules], cx)? {
            #(#arms)*
        }
    }
}

/// The conditions of the fields, which are in the order of their rank: those on
/// the same members as one.
fn rules(fields: &[&Field]) -> TokenStream {
    let index = Literal::usize_unsuffixed;
    let mut rules: Vec<(&Select, Vec<TokenStream>, TokenStream)> = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let Some(select) = field.select.as_ref().filter(|select| !select.otherwise) else {
            continue;
        };
        let same = |(first, ..): &(&Select, _, _)| {
            (first.rank, &first.members) == (select.rank, &select.members)
        };
        let at = index(at);
        let rule = match rules.iter().position(same) {
            Some(position) => rules.get_mut(position),
            None => {
                rules.push((select, Vec::new(), quote!(rt::json::Select::NONE)));
                rules.last_mut()
            }
        };
        let Some((_, values, otherwise)) = rule else { continue };
        if select.values.is_empty() {
            *otherwise = quote!(#at);
        }
        values.extend(select.values.iter().map(|value| quote!((#value, #at))));
    }
    let rules = rules.iter().map(|(select, values, otherwise)| {
        let rank = Literal::i32_unsuffixed(select.rank);
        let members = &select.members;
        quote! {
            rt::json::Select {
                rank: #rank,
                members: &[#(#members),*],
                values: &[#(#values),*],
                otherwise: #otherwise,
            }
        }
    });
    quote!(#(#rules),*)
}
