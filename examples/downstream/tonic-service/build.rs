//! No protoc: protox compiles the schemas.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=proto");
    let files = protox::compile(["proto/relay.proto"], ["proto", tidings_proto::PROTO_DIR])?;
    let mut builder = tonic_prost_build::configure();
    for (proto, rust) in tidings_proto::OWNED_EXTERN_PATHS {
        builder = builder.extern_path(*proto, *rust);
    }
    builder.compile_fds(files)?;
    Ok(())
}
