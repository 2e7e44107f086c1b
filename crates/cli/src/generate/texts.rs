//! Texts by the kind of text and the name of their field.

use tidings_core::info::{FieldInfo, Text};

use super::maker::Maker;
use super::numbers::squeezed;

/// Makes a text.
type Make = fn(&mut Maker) -> String;

/// How the text of a field is made: by the start of the event's package (empty
/// for any) and the squeezed names of the fields. The first row that fits
/// counts.
const BY_NAME: [(&str, &[&str], Make); 52] = [
    ("tidings.apcera", &["action"], Maker::apcera_action),
    ("tidings.apcera", &["resource"], Maker::apcera_resource),
    ("tidings.apcera", &["network"], |m| m.fqn("network")),
    ("tidings.apcera", &["pipeline"], |m| format!("stagpipe::/apcera::{}", m.pick(&RUNTIMES))),
    ("tidings.apcera", &["stager"], |m| m.fqn("job")),
    ("tidings.apcera", &["status"], |m| m.pick(&["", "active", "deleted"]).to_owned()),
    ("tidings.apcera", &["eventsource"], |m| m.pick(&["", "api_server@apcera.me"]).to_owned()),
    ("tidings.apcera", &["user", "createdby", "updatedby"], Maker::principal),
    ("flyteidl", &["project"], |m| m.of_execution(&["flytesnacks", "forecasting"])),
    ("flyteidl", &["domain"], |m| m.of_execution(&["development", "staging", "production"])),
    ("flyteidl", &["org"], |_| "example".to_owned()),
    ("flyteidl", &["name"], Maker::flyte_name),
    ("flyteidl", &["nodeid"], |m| format!("n{}", m.rng.u8(..6))),
    ("flyteidl", &["inputuri", "outputuri", "deckuri", "uri"], |m| {
        format!("s3://metadata/{:08x}/data.pb", m.rng.u32(..))
    }),
    ("tidings.hac", &["stream"], Maker::stream),
    ("tidings.hac", &["source"], |m| m.pick(&["appstore", "aiem", "mlops"]).to_owned()),
    ("tidings.hac", &["name", "displayname"], |m| m.pick(&H2O_NAMES).to_owned()),
    ("tidings.kuber", &["action"], |m| m.past.pod_action().to_owned()),
    ("", &["action"], |m| m.pick(&["read", "write", "create", "delete", "share"]).to_owned()),
    ("", &["resource"], |m| format!(r#"{{"type":"{}","id":"{}"}}"#, m.pick(&RESOURCES), m.uuid())),
    ("", &["user"], |m| format!(r#"{{"id":"{}","name":"{}"}}"#, m.uuid(), m.pick(&PEOPLE))),
    ("", &["jobfqn", "backingjobfqn"], |m| m.fqn("job")),
    ("", &["backingjobport"], |m| m.pick(&["3306", "5432", "27017"]).to_owned()),
    ("", &["servicetype"], |m| m.pick(&["mysql", "postgres", "mongodb", "http"]).to_owned()),
    ("", &["route", "routes", "uri"], Maker::uri),
    ("", &["subnet"], |m| format!("192.168.{}.0/24", m.rng.u8(..))),
    ("", &["host", "hostname"], Maker::host),
    ("", &["instancestate"], |m| m.pick(&["FIRST_RUNNING", "RUNNING", "STOPPED"]).to_owned()),
    ("", &["updateendpoint"], |m| format!("https://api.example.com/v1/jobs/{}", m.uuid())),
    ("", &["origin"], |m| m.pick(&["gorouter", "rep", "DopplerServer", "cc"]).to_owned()),
    ("", &["deployment"], |m| m.pick(&["cf", "cf-eu", "cf-staging"]).to_owned()),
    ("", &["job"], |m| m.pick(&["router", "diego_cell", "doppler", "api"]).to_owned()),
    ("", &["index", "sourceinstance"], |m| m.rng.u8(..9).to_string()),
    ("", &["ip", "remoteip", "forwarded"], Maker::ip),
    ("", &["remoteaddress"], Maker::address),
    ("", &["useragent"], |m| m.pick(&AGENTS).to_owned()),
    ("", &["sourcetype"], |m| m.pick(&["APP/PROC/WEB", "RTR", "API", "STG", "CELL"]).to_owned()),
    ("", &["name"], |m| m.metric().0.to_owned()),
    ("", &["unit"], |m| m.metric().1.to_owned()),
    ("", &["model"], |m| m.model().to_owned()),
    ("", &["url"], |m| format!("https://weights.example.com/{}/model.safetensors", m.model())),
    ("", &["resourceurl"], |m| {
        format!("https://assets.example.com/{}.{}", m.uuid(), m.pick(&KINDS))
    }),
    ("", &["vmtype"], |m| m.pick(&["g5.12xlarge", "p4d.24xlarge", "g6e.xlarge"]).to_owned()),
    ("", &["storagetype"], |m| m.pick(&["nvme", "ssd", "network"]).to_owned()),
    ("", &["prompt"], |m| m.pick(&PROMPTS).to_owned()),
    ("", &["speed"], |m| format!("{}.{} tokens/s", m.rng.u8(5..120), m.rng.u8(..10))),
    ("", &["hardware"], |m| format!("{} x NVIDIA {}", m.rng.u8(1..9), m.pick(&["L40S", "H100"]))),
    ("", &["service", "source"], |m| m.pick(&SERVICES).to_owned()),
    ("", &["version"], |m| m.pick(&["1.0", "1.0", "1.1"]).to_owned()),
    ("", &["denialsource"], |m| m.pick(&["system", "tenant"]).to_owned()),
    ("", &["error", "description", "detail", "message"], |m| m.pick(&SENTENCES).to_owned()),
    ("", &["email", "username", "useremail"], Maker::principal),
];

const MODELS: [&str; 4] =
    ["llama-3.1-70b-instruct", "mistral-7b-v0.3", "qwen2.5-coder-32b", "sdxl-turbo-1.0"];
const PROMPTS: [&str; 4] = [
    "Summarise the incident report in three sentences.",
    "A lighthouse in fog, oil on canvas",
    "Übersetze den Vertrag ins Englische: „Lieferung frei Haus“",
    "Write a haiku about protocol buffers.",
];
const SENTENCES: [&str; 6] = [
    "completed",
    "the connection was reset by the peer",
    "quota exceeded for the tenant",
    "rule matched: owner may write",
    "image pulled, container started",
    "timed out after 30 s",
];
const SERVICES: [&str; 5] =
    ["api-gateway", "xumi-runner", "asset-store", "policy-agent", "scheduler"];
const RESOURCES: [&str; 4] = ["asset", "workflow", "model", "pod"];
const RUNTIMES: [&str; 4] = ["static-site", "ruby", "nodejs", "go"];
const H2O_NAMES: [&str; 4] = ["wave-tour", "churn", "credit-risk", "document-ai"];
const TASKS: [&str; 4] = ["forecast.train", "forecast.score", "ingest.load", "report.render"];
const KINDS: [&str; 4] = ["png", "parquet", "safetensors", "csv"];
const PEOPLE: [&str; 4] = ["ada", "grace", "jörg", "mei"];
const PATHS: [&str; 5] = ["/", "/health", "/v1/orders", "/login", "/assets/app.js"];
const AGENTS: [&str; 4] = [
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "curl/8.14.1",
    "Go-http-client/2.0",
    "kube-probe/1.34",
];
const METRICS: [(&str, &str); 6] = [
    ("memoryStats.numBytesAllocated", "bytes"),
    ("latency", "ms"),
    ("numGoRoutines", "count"),
    ("file_descriptors", "file"),
    ("route_lookup_time", "ns"),
    ("total_requests", "requests"),
];
const TAGS: [(&str, &str); 6] = [
    ("deployment", "cf"),
    ("env", "production"),
    ("team", "payments"),
    ("region", "eu-west-1"),
    ("process_type", "web"),
    ("source", "größe/µ"),
];

/// Actions and the realm of the resource by the message that the payload is.
const APCERA: [(&str, &str, &[&str]); 8] = [
    ("JobEvent", "job", &["job_create", "job_start", "job_update", "job_delete", "job_routes_add"]),
    ("InstanceUsage", "job", &[""]),
    ("InstanceLifecycle", "job", &["instance_state_transition_failed", "instance_process_failed"]),
    ("NetworkEvent", "network", &["network_create", "network_delete"]),
    ("PackageEvent", "package", &["package_create", "package_update", "staging_complete"]),
    ("ProviderEvent", "provider", &["provider_create", "provider_delete"]),
    ("RouteMetric", "route", &[""]),
    ("ServiceEvent", "service", &["service_create", "service_delete"]),
];

impl Maker {
    /// A text that is at home in the field.
    pub(super) fn text(&mut self, field: &FieldInfo) -> String {
        if !field.constant.is_empty() {
            return field.constant.to_owned();
        }
        match field.text {
            Text::Uuid => return self.uuid().to_string(),
            Text::Json => return self.json_object(),
            _ => {}
        }
        let name = squeezed(field.name);
        let package = self.package;
        let fits = |row: &&(&str, &[&str], Make)| {
            package.starts_with(row.0) && row.1.contains(&name.as_str())
        };
        match BY_NAME.iter().find(fits) {
            Some((_, _, make)) => make(self),
            None if name.ends_with("id") => self.uuid().to_string(),
            None => format!("{}-{}", field.name.replace('_', "-"), self.rng.u16(..1_000)),
        }
    }

    /// The bytes of a `bytes` field: the line of a log.
    pub(super) fn blob(&mut self, field: &FieldInfo) -> Vec<u8> {
        match squeezed(field.name).as_str() {
            "message" => {
                let (path, status) = (self.pick(&PATHS), self.pick(&["200", "304", "404"]));
                format!("GET {path} {status} {} ms", self.rng.u16(..900)).into_bytes()
            }
            _ => self.rng.u64(..).to_le_bytes().to_vec(),
        }
    }

    /// Keys and values of a map, each key once.
    pub(super) fn map_texts(&mut self, field: &FieldInfo) -> Vec<(String, String)> {
        let count = self.rng.usize(1..4);
        if field.name.ends_with("services") {
            let pair =
                |maker: &mut Self| (format!("binding::/::{}", maker.uuid()), maker.fqn("service"));
            return (0..count).map(|_| pair(self)).collect();
        }
        if field.name.starts_with("network") {
            return (0..count).map(|index| (format!("eth{index}"), String::new())).collect();
        }
        let first = self.rng.usize(..TAGS.len());
        let tags = TAGS.iter().cycle().skip(first).take(count);
        tags.map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
    }

    fn json_object(&mut self) -> String {
        let (region, attempt) = (self.pick(&["eu-west-1", "us-east-2"]), self.rng.u8(1..4));
        format!(r#"{{"region":"{region}","attempt":{attempt},"canary":{}}}"#, self.rng.bool())
    }

    /// The execution's name, or the name of what is executed.
    fn flyte_name(&mut self) -> String {
        match self.within {
            "flyteidl.core.WorkflowExecutionIdentifier" => self.past.execution_name(&mut self.rng),
            _ => self.pick(&TASKS).to_owned(),
        }
    }

    /// What all events of an execution have in common.
    fn of_execution(&self, from: &[&str]) -> String {
        from.get(self.past.execution() % from.len().max(1)).copied().unwrap_or_default().to_owned()
    }

    /// The stream of the payload; H2O has streams for only some.
    fn stream(&mut self) -> String {
        format!("ai/h2o/{}", self.subject.stream.unwrap_or("cloud/event/other"))
    }

    fn model(&self) -> &'static str {
        MODELS.get(self.subject.choice % MODELS.len()).copied().unwrap_or_default()
    }

    fn metric(&self) -> (&'static str, &'static str) {
        METRICS.get(self.subject.choice % METRICS.len()).copied().unwrap_or_default()
    }

    fn ip(&mut self) -> String {
        // The ranges that are set aside for documentation (RFC 5737, RFC 3849).
        match self.rng.u8(..8) {
            0 => format!("2001:db8::{:x}", self.rng.u16(1..)),
            1..=3 => format!("198.51.100.{}", self.rng.u8(1..255)),
            _ => format!("203.0.113.{}", self.rng.u8(1..255)),
        }
    }

    fn address(&mut self) -> String {
        let (ip, port) = (self.ip(), self.rng.u16(1_024..));
        if ip.contains(':') { format!("[{ip}]:{port}") } else { format!("{ip}:{port}") }
    }

    fn host(&mut self) -> String {
        format!("{}-{:04x}", self.pick(&["node", "gpu", "cell"]), self.rng.u16(..))
    }

    fn uri(&mut self) -> String {
        let host = self.pick(&["shop", "api", "www"]);
        format!("http://{host}.example.com{}", self.pick(&PATHS))
    }

    fn principal(&mut self) -> String {
        format!("{}@example.com", self.pick(&["admin", "ada", "grace", "ci"]))
    }

    fn fqn(&mut self, realm: &str) -> String {
        let space = self.pick(&["admin", "ada", "ci"]);
        format!("{realm}::/sandbox/{space}::{}", self.pick(&["myapp", "shop", "worker", "db"]))
    }

    fn apcera(&self) -> Option<&'static (&'static str, &'static str, &'static [&'static str])> {
        let name = self.subject.payload.rsplit('.').next()?;
        APCERA.iter().find(|row| row.0 == name)
    }

    fn apcera_action(&mut self) -> String {
        let actions = self.apcera().map_or([""].as_slice(), |row| row.2);
        self.pick(actions).to_owned()
    }

    fn apcera_resource(&mut self) -> String {
        match self.apcera().map_or("job", |row| row.1) {
            "route" => format!("route::/http/com/example::{}", self.pick(&["shop", "api"])),
            realm => self.fqn(realm),
        }
    }
}
