//! The peers' code for the same schemas, made anew with every build; nothing of
//! it is checked in and none of it needs `protoc`.

#[cfg(feature = "peers")]
#[path = "build/peers.rs"]
mod peers;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "peers")]
    {
        let rustc =
            std::process::Command::new(std::env::var("RUSTC")?).arg("--version").output()?;
        println!("cargo::rustc-env=BENCH_RUSTC={}", String::from_utf8(rustc.stdout)?.trim());
        peers::generate()?;
    }
    Ok(())
}
