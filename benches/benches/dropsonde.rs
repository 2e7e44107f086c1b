//! `cargo bench -p tidings-benches`: the dropsonde mix beside prost, and beside
//! prost with pbjson and serde_json.

use std::hint::black_box;

use dropsonde::{Envelope, Message};
use prost::Message as _;
use tidings_benches::alloc::Counting;
use tidings_benches::run::{Case, print, run};
use tidings_benches::{mix, prost_types};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const EVENTS: usize = 10_000;

fn main() {
    let rounds = if std::env::args().any(|arg| arg == "--quick") { 11 } else { 41 };
    let wire = mix::envelopes(EVENTS, 1);
    let ours: Vec<Envelope<'_>> = wire.iter().map(|b| Envelope::decode(b).unwrap()).collect();
    let json: Vec<String> = ours.iter().map(|event| event.to_json().unwrap()).collect();
    let peers: Vec<prost_types::Envelope> =
        wire.iter().map(|b| prost_types::Envelope::decode(b.as_slice()).unwrap()).collect();
    for (peer, text) in peers.iter().zip(&json) {
        let read: prost_types::Envelope = serde_json::from_str(text).unwrap();
        assert_eq!(read.encode_to_vec().len(), peer.encode_to_vec().len());
    }
    let bytes: usize = wire.iter().map(Vec::len).sum();
    let text: usize = json.iter().map(String::len).sum();
    println!("{EVENTS} events, {} B binary, {} B JSON", bytes / EVENTS, text / EVENTS);
    let (mut out, mut out2) = (Vec::new(), Vec::new());
    let (mut text, mut text2) = (String::new(), String::new());
    let mut place = Envelope::default();
    let (wire, json, ours, peers) = (&wire, &json, &ours, &peers);
    let mut cases: Vec<Case<'_>> = Vec::new();

    cases.push(Case {
        work: "decode",
        who: "tidings, in place",
        run: Box::new(move || {
            for bytes in wire {
                place.decode_into(bytes).unwrap();
                black_box(&place);
            }
        }),
    });
    cases.push(Case {
        work: "decode",
        who: "tidings, by value",
        run: Box::new(|| {
            for bytes in wire {
                black_box(Envelope::decode(bytes).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "decode",
        who: "tidings, owned",
        run: Box::new(|| {
            for bytes in wire {
                black_box(Envelope::decode(bytes).unwrap().into_owned());
            }
        }),
    });
    cases.push(Case {
        work: "decode",
        who: "prost",
        run: Box::new(|| {
            for bytes in wire {
                black_box(prost_types::Envelope::decode(bytes.as_slice()).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "encode",
        who: "tidings",
        run: Box::new(|| {
            for event in ours {
                out.clear();
                event.encode_into(&mut out).unwrap();
                black_box(&out);
            }
        }),
    });
    cases.push(Case {
        work: "encode",
        who: "prost",
        run: Box::new(|| {
            for event in peers {
                out2.clear();
                event.encode(&mut out2).unwrap();
                black_box(&out2);
            }
        }),
    });
    cases.push(Case {
        work: "JSON write",
        who: "tidings",
        run: Box::new(|| {
            for event in ours {
                text.clear();
                event.write_json(&mut text).unwrap();
                black_box(&text);
            }
        }),
    });
    cases.push(Case {
        work: "JSON write",
        who: "prost + pbjson + serde_json",
        run: Box::new(|| {
            for event in peers {
                black_box(serde_json::to_string(event).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "JSON read",
        who: "tidings",
        run: Box::new(|| {
            for text in json {
                black_box(Envelope::from_json(text).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "JSON read",
        who: "prost + pbjson + serde_json",
        run: Box::new(|| {
            for text in json {
                black_box(serde_json::from_str::<prost_types::Envelope>(text).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "binary to JSON",
        who: "tidings",
        run: Box::new(|| {
            for bytes in wire {
                text2.clear();
                Envelope::decode(bytes).unwrap().write_json(&mut text2).unwrap();
                black_box(&text2);
            }
        }),
    });
    cases.push(Case {
        work: "binary to JSON",
        who: "prost + pbjson + serde_json",
        run: Box::new(|| {
            for bytes in wire {
                let event = prost_types::Envelope::decode(bytes.as_slice()).unwrap();
                black_box(serde_json::to_string(&event).unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "JSON to binary",
        who: "tidings",
        run: Box::new(|| {
            for text in json {
                black_box(Envelope::from_json(text).unwrap().to_bytes().unwrap());
            }
        }),
    });
    cases.push(Case {
        work: "JSON to binary",
        who: "prost + pbjson + serde_json",
        run: Box::new(|| {
            for text in json {
                let event: prost_types::Envelope = serde_json::from_str(text).unwrap();
                black_box(event.encode_to_vec());
            }
        }),
    });
    print(&run(&mut cases, rounds, EVENTS));
}
