//! Adds up what each tenant fetched and stored, and how full its users' space
//! is.
//!
//! `cargo run -p tidings-examples --example asset_traffic`

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use assets::{AssetsEvent, SpaceUsage};
use tidings_core::UuidText;
use uuid::Uuid;

/// Events of assets, one per line. Two spell the same tenant differently.
const EVENTS: &str = r#"
{"event_type":"assets.access.upload","tenant_id":"0ef23f83-94d4-45ac-8f5e-152084c61e32","object_size":2048,"result":true,"user_space_size":6144,"total_space_size":8192}
{"event_type":"assets.access.download","tenant_id":"0EF23F83-94D4-45AC-8F5E-152084C61E32","object_size":2048,"result":true}
{"event_type":"assets.access.download","tenant_id":"0ef23f83-94d4-45ac-8f5e-152084c61e32","object_size":500,"result":false}
{"event_type":"assets.access.read","tenant_id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","object_size":70,"result":true}
{"event_type":"assets.access.download","tenant_id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","object_size":9007199254740993,"result":true}
{"event_type":"assets.access.delete","tenant_id":"7c9e6679-7425-40de-944b-e07fc1f90ae7","object_size":1024,"result":true,"used_space_size":1024,"total_space_size":8192}
"#;

/// The traffic of a tenant. Sizes are in the unit of the events, which no
/// document names.
#[derive(Debug, Default, PartialEq)]
struct Traffic {
    downloads: u64,
    downloaded: i128,
    uploads: u64,
    uploaded: i128,
    /// The most that any user's space was taken, in percent.
    fullest: Option<i64>,
}

impl Traffic {
    fn saw_space(&mut self, event: &impl SpaceUsage) {
        let (Some(used), Some(total)) = (event.used_space(), event.total_space()) else { return };
        let percent = used.checked_mul(100).and_then(|used| used.checked_div(total));
        self.fullest = self.fullest.max(percent);
    }

    fn count(&mut self, event: &AssetsEvent<'_>) {
        // No document says what a `result` of false means. Here it is a transfer
        // that failed, and how much of the object it moved is not known.
        match event {
            AssetsEvent::AssetDownload(event) if event.result != Some(false) => {
                self.downloads += 1;
                self.downloaded += i128::from(event.object_size.unwrap_or_default());
            }
            AssetsEvent::AssetUpload(event) if event.result != Some(false) => {
                self.uploads += 1;
                self.uploaded += i128::from(event.object_size.unwrap_or_default());
                self.saw_space(event);
            }
            AssetsEvent::AssetDelete(event) => self.saw_space(event),
            _ => {}
        }
    }
}

/// The tenant of an event. Its spelling may vary, its value does not.
fn tenant(event: &AssetsEvent<'_>) -> Option<Uuid> {
    let id = match event {
        AssetsEvent::AssetRead(event) => &event.tenant_id,
        AssetsEvent::AssetDownload(event) => &event.tenant_id,
        AssetsEvent::AssetUpload(event) => &event.tenant_id,
        AssetsEvent::AssetDelete(event) => &event.tenant_id,
        _ => return None,
    };
    id.as_ref().and_then(UuidText::uuid)
}

fn traffic(events: &str) -> Result<BTreeMap<Uuid, Traffic>> {
    let mut tenants: BTreeMap<Uuid, Traffic> = BTreeMap::new();
    for line in events.lines().filter(|line| !line.is_empty()) {
        let event = AssetsEvent::from_json(line)?;
        let tenant = tenant(&event).context("an event of no tenant")?;
        tenants.entry(tenant).or_default().count(&event);
    }
    Ok(tenants)
}

fn main() -> Result<()> {
    println!("{:<38}{:>6}{:>18}{:>6}{:>18}{:>6}", "tenant", "down", "size", "up", "size", "full");
    for (tenant, Traffic { downloads, downloaded, uploads, uploaded, fullest }) in traffic(EVENTS)?
    {
        let full = fullest.map_or("?".to_owned(), |percent| format!("{percent}%"));
        let tenant = tenant.to_string();
        println!("{tenant:<38}{downloads:>6}{downloaded:>18}{uploads:>6}{uploaded:>18}{full:>6}");
    }
    Ok(())
}

#[test]
fn each_tenant_has_its_own_sums() -> Result<()> {
    let traffic = traffic(EVENTS)?;
    let expected = [
        Traffic { downloads: 1, downloaded: 2048, uploads: 1, uploaded: 2048, fullest: Some(75) },
        Traffic {
            downloads: 1,
            downloaded: 9_007_199_254_740_993,
            fullest: Some(12),
            ..Traffic::default()
        },
    ];
    assert!(traffic.values().eq(&expected), "{traffic:?}");
    main()
}
