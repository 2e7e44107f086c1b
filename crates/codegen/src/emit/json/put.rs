//! The body of `put_json`: members in the order of declaration.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Member, key, members};
use crate::emit::wire::is_present;
use crate::emit::{field_type, ident};
use crate::model::{Field, Message, Oneof};

pub(super) fn put(message: &Message) -> TokenStream {
    let members = members(message);
    let steps = members.iter().map(|member| match member {
        Member::Field(field) => put_field(message, field),
        Member::Shared(index, oneof) => put_shared(message, *index, oneof),
    });
    let taken = if message.plain_json {
        let names = members.iter().map(|member| {
            let (name, present) = (member.json_name(), presence(message, member));
            let names = core::iter::once(name).chain(member.alias());
            quote! { #(#names)|* => #present, }
        });
        quote! {
            |name| match name {
                #(#names)*
                _ => false,
            }
        }
    } else {
        quote!(|_| false)
    };
    quote! {
        if !w.open() {
            return;
        }
        #(#steps)*
        w.members(&self.unknown_fields, #taken);
        w.close();
    }
}

fn presence(message: &Message, member: &Member<'_>) -> TokenStream {
    match member {
        Member::Shared(_, oneof) => {
            let name = ident(&oneof.rust_name);
            quote!(self.#name.is_some())
        }
        Member::Field(field) => match message.oneof_of(field) {
            Some((_, oneof)) => {
                let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
                let variant = ident(&field.variant);
                quote!(matches!(self.#name, Some(#kind::#variant(_))))
            }
            None => {
                let name = ident(&field.rust_name);
                if field.is_repeated() {
                    quote!(!self.#name.is_empty())
                } else if field_type(field).to_string().starts_with("Option") {
                    quote!(self.#name.is_some())
                } else {
                    is_present(message, field)
                }
            }
        },
    }
}

fn put_field(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let plain = message.plain_json;
    let mut key = literal(&field.json_name);
    if !field.json_alias.is_empty() {
        let (alias, other) = (&field.json_alias, literal(&field.json_alias));
        key = quote!(if self.unknown_fields.spells(#alias) { #other } else { #key });
    }
    if field.is_repeated() {
        return quote! {
            if !self.#name.is_empty() {
                w.name(#key);
                self.#name.put_json(#plain, w);
                w.comma();
            }
        };
    }
    let value = if field.boxed { quote!(&**value) } else { quote!(value) };
    let put = quote! { rt::Element::put_member(#value, #key, #plain, w); };
    if let Some((_, oneof)) = message.oneof_of(field) {
        let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
        let variant = ident(&field.variant);
        return quote! {
            if let Some(#kind::#variant(value)) = &self.#name {
                #put
            }
        };
    }
    if field_type(field).to_string().starts_with("Option") {
        return quote! {
            if let Some(value) = &self.#name {
                #put
            }
        };
    }
    let present = is_present(message, field);
    quote! {
        if #present {
            let value = &self.#name;
            #put
        }
    }
}

fn put_shared(message: &Message, index: usize, oneof: &Oneof) -> TokenStream {
    let key = literal(&oneof.json_member);
    let plain = message.plain_json;
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let arms = message.members_of(index).map(|field| {
        let variant = ident(&field.variant);
        let value = if field.boxed { quote!(&**value) } else { quote!(value) };
        quote! { #kind::#variant(value) => rt::Element::put_member(#value, #key, #plain, w), }
    });
    quote! {
        if let Some(value) = &self.#name {
            match value {
                #(#arms)*
            }
        }
    }
}

/// The name of a member, made ready when the code is compiled.
fn literal(name: &str) -> TokenStream {
    let key = key(name);
    quote!(const { &rt::json::Key::new(#key) })
}
