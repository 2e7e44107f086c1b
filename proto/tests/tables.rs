//! The tables against the schemas themselves.

#![allow(clippy::unwrap_used)] // as in tests

use std::path::Path;

use prost_reflect::DescriptorPool;
use tidings_proto::{
    DESCRIPTOR_SET, DESCRIPTOR_SETS, EXTERN_PATHS, FILES, OWNED_EXTERN_PATHS, PROTO_DIR,
};

#[test]
fn every_file_is_in_the_folder_as_it_is_in_the_table() {
    for (path, text) in FILES {
        assert_eq!(std::fs::read_to_string(Path::new(PROTO_DIR).join(path)).unwrap(), *text);
        assert_eq!(tidings_proto::file(path), Some(*text));
    }
    assert_eq!(tidings_proto::file("events/nothing.proto"), None);
}

/// Two packages ship the descriptors, each for itself.
#[test]
fn the_schemas_folder_has_the_same_descriptor_sets() {
    let folder = Path::new(PROTO_DIR).join("../schemas/descriptors");
    for (domain, set) in DESCRIPTOR_SETS {
        let file = std::fs::read(folder.join(format!("{domain}.binpb"))).unwrap();
        assert!(file == *set, "{domain}");
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), DESCRIPTOR_SETS.len());
}

#[test]
fn the_folder_compiles_to_the_descriptors() {
    let files = FILES.iter().map(|file| file.0);
    let compiled = protox::compile(files, [PROTO_DIR]).unwrap();
    let all = DescriptorPool::decode(DESCRIPTOR_SET).unwrap();
    for file in compiled.file {
        let ours = all.get_file_by_name(file.name()).unwrap();
        assert_eq!(ours.file_descriptor_proto().message_type, file.message_type);
        assert_eq!(ours.file_descriptor_proto().enum_type, file.enum_type);
    }
}

#[test]
fn each_domains_descriptors_stand_alone_and_leave_no_schema_out() {
    let all = DescriptorPool::decode(DESCRIPTOR_SET).unwrap();
    let mut seen = std::collections::BTreeSet::new();
    for (domain, set) in DESCRIPTOR_SETS {
        // Decoding fails when an import is not there.
        let pool = DescriptorPool::decode(*set).unwrap();
        assert!(pool.all_messages().count() > 3, "{domain}");
        seen.extend(pool.files().map(|file| file.name().to_owned()));
    }
    let ours = all.files().map(|file| file.name().to_owned());
    let ours: Vec<_> = ours.filter(|name| !name.starts_with("google/")).collect();
    assert!(ours.len() > 40);
    assert!(ours.iter().all(|name| seen.contains(name)));
}

#[test]
fn every_package_with_messages_has_a_place_in_rust() {
    let all = DescriptorPool::decode(DESCRIPTOR_SET).unwrap();
    for file in all.files().filter(|file| file.messages().len() > 0) {
        let package = file.package_name();
        // The options are for generators, not for programs.
        if package.starts_with("google.") || package == "tidings" {
            continue;
        }
        for table in [EXTERN_PATHS, OWNED_EXTERN_PATHS] {
            assert!(table.iter().any(|pair| pair.0 == format!(".{package}")), "{package}");
        }
    }
}
