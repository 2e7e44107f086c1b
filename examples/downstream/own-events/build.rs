fn main() -> Result<(), tidings_build::Error> {
    tidings_build::compile(&["proto/orders.proto"], &["proto"])
}
