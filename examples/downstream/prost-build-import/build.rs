//! No protoc: protox compiles the schemas.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=proto");
    let files = protox::compile(["proto/audit.proto"], ["proto", tidings_proto::PROTO_DIR])?;
    let mut config = prost_build::Config::new();
    for (proto, rust) in tidings_proto::EXTERN_PATHS {
        config.extern_path(*proto, *rust);
    }
    config.compile_fds(files)?;
    Ok(())
}
