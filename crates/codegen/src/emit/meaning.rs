//! `impl Event`: what an event says of itself.

use proc_macro2::TokenStream;
use quote::quote;

use super::{field_type, ident};
use crate::model::{EventRules, Field, Kind, Message, Text};

pub(super) fn event(message: &Message, domain: &str) -> Option<TokenStream> {
    let rules = message.event.as_ref()?;
    let name = ident(&message.rust_name);
    let constants = constants(rules);
    let schema_id = format!("{domain}/{}", message.full_name);
    let methods = if rules.by_hand { by_hand() } else { methods(message, rules) };
    Some(quote! {
        impl<'a> rt::Event<'a> for #name<'a> {
            const DOMAIN: &'static str = #domain;
            const SCHEMA_ID: &'static str = #schema_id;
            #constants
            #methods
        }
    })
}

fn constants(rules: &EventRules) -> TokenStream {
    let event_type = &rules.event_type;
    let topic = if rules.topic.is_empty() {
        quote!(None)
    } else {
        let topic = &rules.topic;
        quote!(Some(#topic))
    };
    let stability = match rules.stability {
        1 => quote!(Retired),
        2 => quote!(Provisional),
        _ => quote!(Stable),
    };
    quote! {
        const EVENT_TYPE: &'static str = #event_type;
        const TOPIC: Option<&'static str> = #topic;
        const STABILITY: rt::Stability = rt::Stability::#stability;
    }
}

/// The crate says it in its `impl Meaning`.
fn by_hand() -> TokenStream {
    quote! {
        fn event_type(&self) -> ::std::borrow::Cow<'_, str> {
            rt::Meaning::event_type(self)
        }

        fn event_id(&self) -> Option<::std::borrow::Cow<'_, str>> {
            rt::Meaning::event_id(self)
        }

        fn occurred_at(&self) -> Option<rt::Timestamp> {
            rt::Meaning::occurred_at(self)
        }

        fn occurred_at_member(&self) -> Option<&'static str> {
            rt::Meaning::occurred_at_member(self)
        }

        fn partition_key(&self) -> Option<::std::borrow::Cow<'_, str>> {
            rt::Meaning::partition_key(self)
        }
    }
}

fn methods(message: &Message, rules: &EventRules) -> TokenStream {
    let find = |name: &str| message.fields.iter().find(|field| field.name == name);
    let texts = [
        ("event_id", &rules.event_id),
        ("partition_key", &rules.partition_key),
        ("caused_by", &rules.caused_by),
    ];
    let texts = texts.into_iter().filter_map(|(method, name)| {
        let value = text(find(name)?);
        let method = ident(method);
        Some(quote! {
            fn #method(&self) -> Option<::std::borrow::Cow<'_, str>> {
                #value
            }
        })
    });
    let times: Vec<&Field> = rules.occurred_at.iter().filter_map(|name| find(name)).collect();
    let occurred_at = occurred_at(&times);
    quote! { #(#texts)* #occurred_at }
}

/// The first time that is present, and the member that it stands in.
fn occurred_at(times: &[&Field]) -> Option<TokenStream> {
    let (first, rest) = times.split_first()?;
    let (first_time, rest_times) = (time(first), rest.iter().map(|field| time(field)));
    let member = times.iter().rev().fold(quote!({ None }), |otherwise, field| {
        let (name, member) = (ident(&field.rust_name), &field.json_name);
        if is_optional(field) {
            quote! { if self.#name.is_some() { Some(#member) } else #otherwise }
        } else {
            quote!({ Some(#member) })
        }
    });
    let body = if is_optional(first) { quote!({ #member }) } else { member };
    Some(quote! {
        fn occurred_at(&self) -> Option<rt::Timestamp> {
            #first_time #(.or(#rest_times))*
        }

        fn occurred_at_member(&self) -> Option<&'static str> #body
    })
}

fn is_optional(field: &Field) -> bool {
    field_type(field).to_string().starts_with("Option")
}

fn text(field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let as_str = match field.text {
        Text::Uuid => quote!(rt::UuidText::as_str),
        Text::Json | Text::JsonObject => quote!(rt::JsonText::as_str),
        Text::Plain | Text::UnknownMembers => quote!(rt::Str::as_str),
    };
    if is_optional(field) {
        quote!(self.#name.as_ref().map(#as_str).map(::std::borrow::Cow::Borrowed))
    } else {
        quote!(Some(::std::borrow::Cow::Borrowed(#as_str(&self.#name))))
    }
}

fn time(field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let convert = match (&field.kind, field.unit.as_str()) {
        (Kind::Timestamp, _) => return quote!(self.#name),
        (_, "s") => quote!(rt::Timestamp::from_unix_seconds),
        _ => quote!(rt::Timestamp::from_unix_nanos),
    };
    if is_optional(field) {
        quote!(self.#name.map(#convert))
    } else {
        quote!(Some(#convert(self.#name)))
    }
}
