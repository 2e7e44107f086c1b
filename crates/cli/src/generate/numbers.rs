//! Numbers by their unit and the name of their field.

use tidings_core::info::FieldInfo;

use super::maker::Maker;

/// A range of integers, the last one included.
type Range = (i64, i64);

/// Ranges by a part of the field's name; the first row that fits counts.
const BY_NAME: [(&[&str], Range); 19] = [
    (&["contentlength"], (-1, 65_536)),
    (&["instanceindex", "index"], (0, 7)),
    (&["port"], (1_024, 65_535)),
    (&["used"], (1 << 20, 1 << 30)),
    (&["quota", "limit", "totalspace", "disktotal", "memorytotal"], (1 << 34, 1 << 40)),
    (&["storagesize"], (1 << 36, 1 << 42)),
    (&["bytes", "size"], (1 << 10, 1 << 34)),
    (&["revision", "version"], (1, 400)),
    (&["delta"], (1, 50)),
    (&["2xx"], (0, 1_000)),
    (&["requests"], (1_020, 5_000)),
    (&["gpucount"], (1, 8)),
    (&["5xx", "errorcount"], (0, 20)),
    (&["instances", "stagers"], (1, 8)),
    (&["total", "count", "tokens"], (0, 1_000_000)),
    (&["percent"], (0, 100)),
    (&["duration", "latency", "elapsed"], (1, 30_000)),
    (&["attempt", "retry"], (0, 3)),
    (&["type"], (0, 0)),
];

const HTTP_STATUS: [i64; 14] =
    [200, 200, 200, 200, 200, 201, 204, 301, 304, 400, 401, 404, 500, 502];
const EXIT_CODE: [i64; 6] = [0, 0, 1, 2, 137, 143];

impl Maker {
    /// An integer that is at home in the field.
    pub(super) fn integer(&mut self, field: &FieldInfo) -> i64 {
        let name = squeezed(field.name);
        let is_span = ["duration", "latency", "elapsed"].iter().any(|part| name.contains(part));
        match field.unit {
            "ns" if !is_span => return self.time(),
            "ns" => return self.rng.i64(100_000..2_000_000_000),
            "ms" => return self.rng.i64(1..5_000),
            "s" if !is_span => return self.time() / 1_000_000_000,
            "percent" => return self.rng.i64(0..=100),
            _ => {}
        }
        match name.as_str() {
            "statuscode" => return self.pick(&HTTP_STATUS),
            "instanceexitcode" | "exitcode" | "code" => return self.pick(&EXIT_CODE),
            _ => {}
        }
        let fits = |row: &&(&[&str], Range)| row.0.iter().any(|part| name.contains(part));
        let (low, high) = BY_NAME.iter().find(fits).map_or((0, 1_000), |row| row.1);
        self.rng.i64(low..=high)
    }

    /// A number with a few decimals that is at home in the field.
    pub(super) fn float(&mut self, field: &FieldInfo) -> f64 {
        let name = squeezed(field.name);
        let high = match field.unit {
            "percent" => 10_000,
            "ns/s" | "bytes/s" => 400_000_000,
            "ms" => 25_000,
            _ if name.contains("percentage") => 10_000,
            _ if name == "minlatency" => return f64::from(self.rng.u32(10..2_000)) / 100.0,
            _ if name == "meanlatency" => return f64::from(self.rng.u32(2_000..10_000)) / 100.0,
            _ if name.contains("latency") => {
                return f64::from(self.rng.u32(10_000..150_000)) / 100.0;
            }
            _ if name.contains("bytes") || name.contains("speed") => 90_000_000,
            _ => 100_000,
        };
        f64::from(self.rng.u32(0..high)) / 100.0
    }
}

/// A field's name in lower case without underscores.
pub(super) fn squeezed(name: &str) -> String {
    name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}
