//! Where each file stands in the published folder.

pub(super) fn json_schema(domain: &str, full_name: &str) -> String {
    format!("json-schema/{domain}/{full_name}.json")
}

pub(super) fn asyncapi(domain: &str) -> String {
    format!("asyncapi/{domain}.json")
}

pub(super) fn descriptor_set(domain: &str) -> String {
    format!("descriptors/{domain}.binpb")
}

pub(super) fn vector(domain: &str, full_name: &str, case: &str, extension: &str) -> String {
    format!("vectors/{domain}/{full_name}/{case}.{extension}")
}
