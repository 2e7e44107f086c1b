use std::env;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    tidings_build::Config::new()
        // For the tests, and for whoever reads these events in another language.
        .json_schemas(out.join("schemas"))
        .compile(&["proto/orders.proto"], &["proto"])?;
    Ok(())
}
