//! Reading and writing the binary form.

mod unknown;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::codec;
use super::{codec_name, field_type, ident, is_time, number, preferred_tag, tag, tag_bytes};
use crate::model::{Field, Kind, Label, Message, Oneof, Scalar, Text};

/// The body of `merge_wire`: one `if` per field in the order of numbers, which
/// is the order in which fields usually come.
pub(super) fn merge(message: &Message) -> TokenStream {
    let fields = message.by_number();
    let has_required = message.required().next().is_some();
    let steps = fields.iter().map(|field| {
        let condition = condition(field);
        let read = read(message, field);
        let seen = message.required_bit(field).map(|bit| {
            let bits = Literal::u64_unsuffixed(1 << bit);
            quote! { seen |= #bits; }
        });
        quote! {
            if #condition {
                #read
                #seen
                tag = r.tag()?;
            }
        }
    });
    let known: Vec<Literal> = fields.iter().flat_map(|field| tags(field)).map(number).collect();
    let known = (!known.is_empty()).then(|| quote! { #(#known)|* => {} });
    let seen = has_required.then(|| quote! { let mut seen = 0u64; });
    let done = has_required.then(|| quote! { cx.note_missing(self.missing.seen(seen)); });
    quote! {
        let body = r.rest();
        #seen
        let mut tag = r.tag()?;
        loop {
            #(#steps)*
            match tag {
                rt::wire::END => break,
                #known
                _ => {
                    rt::wire::unknown(body, &mut r, tag, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                }
            }
        }
        #done
        Ok(())
    }
}

fn tags(field: &Field) -> Vec<u32> {
    let one = tag(field);
    let run = field.number << 3 | 2;
    if field.is_repeated() && one != run { vec![one, run] } else { vec![one] }
}

fn condition(field: &Field) -> TokenStream {
    let tags = tags(field).into_iter().map(number);
    quote! { #(tag == #tags)||* }
}

fn read(message: &Message, field: &Field) -> TokenStream {
    if field.is_unknown_members() {
        return quote! { rt::wire::members(&mut r, &mut self.unknown_fields, cx)?; };
    }
    if let Some((index, oneof)) = message.oneof_of(field) {
        return read_oneof(message, (index, oneof), field);
    }
    let name = ident(&field.rust_name);
    let codec = codec(field);
    let preferred = number(preferred_tag(field));
    let place = quote! {
        rt::WireField { body, tag, preferred: #preferred, codec: #codec }
    };
    if let Kind::Map(kinds) = &field.kind {
        let key = codec_name(&kinds.0);
        return quote! {
            self.#name.read_wire(#place, rt::Codec::#key, &mut r, &mut self.unknown_fields, cx)?;
        };
    }
    if field.is_repeated() {
        return quote! { self.#name.read_wire(#place, &mut r, &mut self.unknown_fields, cx)?; };
    }
    read_single(message, field)
}

fn read_single(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let codec = codec(field);
    let field_number = number(field.number);
    let optional = field_type(field).to_string().starts_with("Option");
    match &field.kind {
        Kind::Message { .. } if field.label == Label::Required => {
            let bit = message.required_bit(field).unwrap_or_default();
            let bits = Literal::u64_unsuffixed(1 << bit);
            let index = Literal::usize_unsuffixed(bit);
            quote! {
                let again = seen & #bits != 0 || !self.missing.has(#index);
                rt::wire::required(&mut self.#name, again, &mut r, cx)?;
            }
        }
        Kind::Message { .. } if field.boxed => {
            quote! { rt::wire::boxed(&mut self.#name, &mut r, cx)?; }
        }
        Kind::Message { .. } => quote! { rt::wire::optional(&mut self.#name, &mut r, cx)?; },
        kind if is_time(kind) && !optional => quote! {
            let mut value = Some(self.#name);
            rt::wire::time(&mut value, #field_number, &mut r, &mut self.unknown_fields, cx)?;
            self.#name = value.unwrap_or_default();
        },
        kind if is_time(kind) => quote! {
            rt::wire::time(&mut self.#name, #field_number, &mut r, &mut self.unknown_fields, cx)?;
        },
        Kind::Enum { open: false, path, .. } => {
            let kind = super::path(path);
            let value = if optional { quote!(Some(value)) } else { quote!(value) };
            quote! {
                let value: #kind = rt::Element::read_wire(#codec, &mut r, cx)?;
                if rt::Element::is_declared(&value, #codec) {
                    self.#name = #value;
                } else {
                    rt::wire::undeclared(#field_number, value.0, &r, &mut self.unknown_fields, cx)?;
                    tag = r.tag()?;
                    continue;
                }
            }
        }
        _ => {
            let value = quote! { rt::Element::read_wire(#codec, &mut r, cx)? };
            let value = if optional { quote!(Some(#value)) } else { value };
            let check = (!field.constant.is_empty()).then(|| {
                let constant = &field.constant;
                quote! { rt::wire::constant(&self.#name, #constant, &r, cx)?; }
            });
            let object = (optional && field.text == Text::JsonObject)
                .then(|| quote! { rt::wire::object(&self.#name, &r)?; });
            quote! { self.#name = #value; #check #object }
        }
    }
}

fn read_oneof(message: &Message, (index, oneof): (usize, &Oneof), field: &Field) -> TokenStream {
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let variant = ident(&field.variant);
    let codec = codec(field);
    let replace = message
        .has_boxed_members(index)
        .then(|| quote!(rt::wire::replace(&mut self.#name, #kind::charged, cx);));
    match &field.kind {
        Kind::Message { .. } => {
            let (start, read) = if field.boxed {
                (quote!(start_boxed), quote!(boxed_member))
            } else {
                (quote!(start), quote!(required))
            };
            quote! {
                let again = matches!(&self.#name, Some(#kind::#variant(_)));
                if !again {
                    #replace
                    rt::wire::#start(&mut self.#name, #kind::#variant);
                }
                if let Some(#kind::#variant(value)) = &mut self.#name {
                    rt::wire::#read(value, again, &mut r, cx)?;
                }
            }
        }
        kind_of if is_time(kind_of) => {
            let field_number = number(field.number);
            quote! {
                let mut value = match &self.#name {
                    Some(#kind::#variant(value)) => Some(*value),
                    _ => None,
                };
                rt::wire::time(&mut value, #field_number, &mut r, &mut self.unknown_fields, cx)?;
                #replace
                self.#name = value.map(#kind::#variant);
            }
        }
        Kind::Enum { open: false, path, .. } => {
            let item = super::path(path);
            let field_number = number(field.number);
            quote! {
                let value: #item = rt::Element::read_wire(#codec, &mut r, cx)?;
                if rt::Element::is_declared(&value, #codec) {
                    #replace
                    self.#name = Some(#kind::#variant(value));
                } else {
                    rt::wire::undeclared(#field_number, value.0, &r, &mut self.unknown_fields, cx)?;
                }
            }
        }
        _ => quote! {
            #replace
            self.#name = Some(#kind::#variant(rt::Element::read_wire(#codec, &mut r, cx)?));
        },
    }
}

/// Whether the binary form has less than 128 bytes, whatever the fields hold.
pub(super) fn is_short(message: &Message) -> Option<TokenStream> {
    let sizes = message.fields.iter().map(|field| {
        let value = match field.kind {
            _ if field.is_repeated() => None,
            Kind::Scalar(Scalar::String | Scalar::Bytes) | Kind::Message { .. } => None,
            // A length, and two varints with their tags.
            Kind::Timestamp | Kind::Duration => Some(1 + 2 * 11),
            _ => Some(10),
        };
        value.map(|value| value + 5)
    });
    let size: usize = sizes.sum::<Option<usize>>()?;
    (size < 128).then(|| quote! { const SHORT: bool = true; })
}

/// The body of `write_wire`: fields in the order of numbers.
pub(super) fn write(message: &Message) -> TokenStream {
    let fields = message.by_number();
    let mut steps = TokenStream::new();
    let mut rest = fields.as_slice();
    while let [first, ..] = rest {
        // Neighbouring members of one oneof are told apart by one `match`.
        let run = match first.oneof {
            None => 1,
            Some(_) => rest.iter().take_while(|field| field.oneof == first.oneof).count(),
        };
        let (now, later) = rest.split_at(run);
        steps.extend(match message.oneof_of(first) {
            None => write_field(message, first),
            Some((_, oneof)) => write_oneof(oneof, now),
        });
        rest = later;
    }
    let unknown = unknown::write(message);
    quote! {
        #steps
        #unknown
    }
}

fn write_field(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let codec = codec(field);
    let bytes = tag_bytes(tag(field));
    let preferred = number(preferred_tag(field));
    if field.is_unknown_members() {
        return quote! { w.members(#bytes, &self.unknown_fields); };
    }
    if let Kind::Map(kinds) = &field.kind {
        let key = codec_name(&kinds.0);
        return quote! { self.#name.write_wire(#preferred, (rt::Codec::#key, #codec), w); };
    }
    if field.is_repeated() {
        return quote! { self.#name.write_wire(#preferred, #codec, w); };
    }
    let put = put_value(field);
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

fn put_value(field: &Field) -> TokenStream {
    let codec = codec(field);
    let bytes = tag_bytes(tag(field));
    match &field.kind {
        Kind::Message { .. } if field.boxed => quote! { w.message(#bytes, &**value); },
        Kind::Message { .. } => quote! { w.message(#bytes, value); },
        _ => quote! { rt::Element::write_field(value, #bytes, #codec, w); },
    }
}

/// Whether a field that is no `Option` is written.
pub(super) fn is_present(message: &Message, field: &Field) -> TokenStream {
    let name = ident(&field.rust_name);
    let set = match &field.kind {
        Kind::Scalar(Scalar::String | Scalar::Bytes) => quote!(!self.#name.is_empty()),
        Kind::Scalar(Scalar::Bool) => quote!(self.#name),
        Kind::Scalar(Scalar::Double | Scalar::Float) => quote!(self.#name.to_bits() != 0),
        Kind::Scalar(_) => quote!(self.#name != 0),
        Kind::Message { .. } => quote!(self.#name != rt::Message::fresh()),
        Kind::Enum { .. } if message.required_bit(field).is_none() => quote!(self.#name.0 != 0),
        _ => quote!(self.#name != Default::default()),
    };
    match message.required_bit(field) {
        None => set,
        Some(bit) => {
            let index = Literal::usize_unsuffixed(bit);
            quote!(!self.missing.has(#index) || #set)
        }
    }
}

fn write_oneof(oneof: &Oneof, fields: &[&Field]) -> TokenStream {
    let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
    let arms = fields.iter().map(|field| {
        let variant = ident(&field.variant);
        let put = put_value(field);
        quote! { Some(#kind::#variant(value)) => { #put } }
    });
    quote! {
        match &self.#name {
            #(#arms)*
            _ => {}
        }
    }
}

/// `find_missing`, for messages that have required fields somewhere.
pub(super) fn find_missing(message: &Message) -> Option<TokenStream> {
    if !message.has_required {
        return None;
    }
    let names = message.required().map(|field| &field.json_name);
    let own = message.required().next().map(|_| {
        quote! { missing.fields(&self.missing, &[#(#names),*]); }
    });
    let nested = message.plain_fields().map(|field| {
        let (name, json) = (ident(&field.rust_name), &field.json_name);
        match &field.kind {
            Kind::Map(_) => quote! { self.#name.find_missing(#json, missing); },
            Kind::Message { .. } if field.is_repeated() => {
                quote! { self.#name.find_missing(#json, missing); }
            }
            Kind::Message { .. } => match message.required_bit(field) {
                Some(bit) => {
                    let index = Literal::usize_unsuffixed(bit);
                    quote! {
                        if !self.missing.has(#index) {
                            missing.nested(#json, &self.#name);
                        }
                    }
                }
                None => {
                    let value = if field.boxed { quote!(&**value) } else { quote!(value) };
                    quote! {
                        if let Some(value) = &self.#name {
                            missing.nested(#json, #value);
                        }
                    }
                }
            },
            _ => TokenStream::new(),
        }
    });
    let oneofs = message.fields.iter().filter_map(|field| {
        let (_, oneof) = message.oneof_of(field)?;
        let (name, kind) = (ident(&oneof.rust_name), ident(&oneof.rust_type));
        let (variant, json) = (ident(&field.variant), &field.json_name);
        field.message()?;
        let value = if field.boxed { quote!(&**value) } else { quote!(value) };
        Some(quote! {
            if let Some(#kind::#variant(value)) = &self.#name {
                missing.nested(#json, #value);
            }
        })
    });
    Some(quote! {
        fn find_missing(&self, missing: &mut rt::MissingFields) {
            #own
            #(#nested)*
            #(#oneofs)*
        }
    })
}
