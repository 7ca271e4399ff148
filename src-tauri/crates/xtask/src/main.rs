//! Tasks of the project.
fn main() {
    let dir = "ui/src/generated";
    std::fs::create_dir_all(dir).expect("ui/src/generated can be made");
    std::fs::write(format!("{dir}/types.ts"), app::codegen::types()).expect("types.ts can be written");
    std::fs::write(format!("{dir}/commands.ts"), app::codegen::commands()).expect("commands.ts can be written");
}
