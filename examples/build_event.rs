//! Builds an event, and shows it in both forms.
//!
//! `cargo run -p tidings-examples --example build_event`

use anyhow::Result;
use tidings_core::Timestamp;
use uuid::Uuid;
use xumi::{Event, Message, WeightsLoadStart};

fn main() -> Result<()> {
    let event = event();
    println!("type   {}", event.event_type());
    println!("topic  {}", event.topic().unwrap_or_default());
    println!("JSON   {}", event.to_json()?);
    println!("binary {} bytes", event.to_bytes()?.len());
    Ok(())
}

fn event() -> WeightsLoadStart<'static> {
    WeightsLoadStart::default()
        .with_event_id(Uuid::from_u128(0x0ef2_3f83_94d4_45ac_4f5e_1520_84c6_1e32))
        .with_timestamp(Timestamp::from_unix_seconds(1_760_000_000))
        .with_model("diffusion:2.1")
        .with_url("https://weights.example.com/diffusion-2.1.safetensors")
        .with_vm_type("NV6")
        .with_storage_size(214_748_364_800)
}

#[test]
fn what_was_built_is_what_is_read() -> Result<()> {
    let event = event();
    assert_eq!(WeightsLoadStart::from_json(&event.to_json()?)?, event);
    assert_eq!(WeightsLoadStart::decode(&event.to_bytes()?)?, event);
    main()
}
