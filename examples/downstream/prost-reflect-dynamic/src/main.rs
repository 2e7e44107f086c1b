//! Events read by the descriptors alone, without generated code.

use prost_reflect::{DescriptorPool, DynamicMessage};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let set = tidings_proto::DESCRIPTOR_SETS.iter().find(|set| set.0 == "dropsonde");
    let pool = DescriptorPool::decode(set.ok_or("the descriptors of dropsonde")?.1)?;
    let envelope = pool.get_message_by_name("events.Envelope").ok_or("the envelope")?;

    let bytes: &[u8] = b"\x0a\x01o\x10\x06\x30\x07\x4a\x0e\x0a\x01n\x11\0\0\0\0\0\0\xf8?\x1a\0";
    let message = DynamicMessage::decode(envelope, bytes)?;
    let metric = message.get_field_by_name("valueMetric").ok_or("the metric")?;
    let metric = metric.as_message().ok_or("a message")?;
    let value = metric.get_field_by_name("value").and_then(|value| value.as_f64());
    assert_eq!(value, Some(1.5));
    let json = serde_json::to_string(&message)?;
    assert!(json.contains(r#""eventType":"ValueMetric""#), "{json}");

    // What protobuf cannot say stands in options, which are there as well.
    let all = DescriptorPool::decode(tidings_proto::DESCRIPTOR_SET)?;
    let start = all.get_message_by_name("tidings.xumi.v1.GenerationStart").ok_or("the event")?;
    let extension = all.get_extension_by_name("tidings.message").ok_or("the option")?;
    let options = start.options();
    let rules = options.get_extension(&extension);
    let rules = rules.as_message().ok_or("the rules")?;
    let event_type = rules.get_field_by_name("event_type");
    assert_eq!(event_type.as_ref().and_then(|text| text.as_str()), Some("xumi.generation.start"));
    println!("prost-reflect-dynamic: {json}");
    Ok(())
}
